/** What of the site is kept on this device, as the visitor chooses it. */
import { base, key, keepOffline, type Keeping } from './worker.ts'

/** Has the worker keep what is asked for; gives whether all of it is there. */
async function keep(keeping: Exclude<Keeping, 'none'>): Promise<boolean> {
  const kept = new Promise<boolean>((resolve) => {
    navigator.serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ code?: string }>) => resolve(data.code === 'kept'),
      { once: true },
    )
  })
  await keepOffline(keeping)
  return kept
}

/** Forgets everything that was kept. */
export async function forgetKept(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration(base)
  await registration?.unregister()
  const names = (await caches.keys()).filter((name) => name.startsWith('guide-'))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Does what the visitor chose; gives whether it could be done. */
export async function chooseKeeping(keeping: Keeping): Promise<boolean> {
  try {
    localStorage.setItem(key, keeping)
    if (keeping !== 'none') return await keep(keeping)
    await forgetKept()
    return true
  } catch {
    return false
  }
}

/** What a host would send for each choice, in bytes. Rejects without a network. */
export async function sizesOfKeeping(): Promise<Readonly<Record<Keeping, number>>> {
  const response = await fetch(`${base}offline.json`)
  const { languages, solver } = (await response.json()) as {
    languages: Readonly<Record<string, { bytes: number } | undefined>>
    solver: { bytes: number }
  }
  const language = languages[document.documentElement.lang]?.bytes ?? 0
  return { language, solver: language + solver.bytes, none: 0 }
}
