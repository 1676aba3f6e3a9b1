import { useEffect, useState } from 'preact/hooks'

const room = '(width >= 60rem)'

/** Whether the page is wide enough for a table of people; lists need less. */
export function useRoomForTable(): boolean {
  const [query] = useState(() => window.matchMedia(room))
  const [hasRoom, setRoom] = useState(query.matches)
  useEffect(() => {
    const follow = () => setRoom(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [query])
  return hasRoom
}
