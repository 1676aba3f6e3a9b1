/**
 * The oldest browsers in which the calculator works, by what the build calls them: those that know ECMAScript 2024. Syntax is
 * written for them, and `lib` in tsconfig.json lets no younger function of the language compile.
 */
export const oldestBrowsers = { chrome: 119, edge: 119, firefox: 121, safari: 17.4 } as const
