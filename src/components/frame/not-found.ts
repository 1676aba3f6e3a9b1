import { defineRouteMiddleware } from '@astrojs/starlight/route-data'

/** A 404 page answers at any address, so it names none as its own and has no twin to lead to. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  if (!/^(ru\/)?404$/.test(route.id)) return
  route.head = route.head.filter(
    ({ tag, attrs }) =>
      !(tag === 'link' && ['canonical', 'alternate'].includes(String(attrs?.['rel']))) &&
      attrs?.['property'] !== 'og:url',
  )
})
