import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { hasTwin } from '../../language/links.ts'

/** A 404 page answers at any address and a link leads away: they name none as their own and have no twin. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  if (hasTwin(`/${route.id}/`)) return
  route.head = route.head.filter(
    ({ tag, attrs }) =>
      !(tag === 'link' && ['canonical', 'alternate'].includes(String(attrs?.['rel']))) &&
      attrs?.['property'] !== 'og:url',
  )
})
