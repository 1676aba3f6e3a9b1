import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { hasTwins, pageAt } from '../../language/links.ts'

/** Takes the address and the twins out of a 404 page, which answers anywhere, and of a link, which leads away. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  if (hasTwins(pageAt(route.id).page)) return
  route.head = route.head.filter(
    ({ tag, attrs }) =>
      !(tag === 'link' && ['canonical', 'alternate'].includes(String(attrs?.['rel']))) &&
      attrs?.['property'] !== 'og:url',
  )
})
