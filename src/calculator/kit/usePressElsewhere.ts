import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Closes what is open when anything but it and what stands around it is pressed. */
export function usePressElsewhere(around: RefObject<HTMLElement>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined
    const press = ({ target }: Event) => {
      if (!around.current?.contains(target as Node)) close()
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [around, isOpen, close])
}
