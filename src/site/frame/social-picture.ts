import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { siteLink } from '../../language/links.ts'
import { languageOf } from '../language.ts'
import { frameMessages } from './messages/index.ts'

/** Gives each page the picture that others show beside a link to it: it must be named in full. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  if (!site) return
  const language = languageOf(locals)
  const picture = {
    'og:image': new URL(siteLink(`/social-${language}.png`), site).href,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': frameMessages[language].socialPicture,
  }
  locals.starlightRoute.head.push(
    ...Object.entries(picture).map(([property, content]) => ({
      tag: 'meta' as const,
      attrs: { property, content },
      content: '',
    })),
  )
})
