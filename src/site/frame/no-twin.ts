import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { hasTwins, pageAt } from '../../language/links.ts'

/** A 404 page answers at any address and a link leads away: they name none as their own and have no twin. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  if (hasTwins(pageAt(route.id).page)) return
  route.head = route.head.filter(
    ({ tag, attrs }) =>
      !(tag === 'link' && ['canonical', 'alternate'].includes(String(attrs?.['rel']))) &&
      attrs?.['property'] !== 'og:url',
  )
})
