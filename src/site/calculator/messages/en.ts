import type { oldestBrowsers } from '../oldest-browsers.ts'

export const calculatorPage = {
  open: 'Open the calculator',
  check: 'Check this in the calculator',
  loading: 'The calculator is loading.',
  slow: 'The calculator is taking long to load. If it does not come, check the connection and reload the page.',
  failed:
    'The calculator could not be started. What you saved in this browser is unchanged. Reload the page; if that does not help, try again later.',
  old: ({ chrome, edge, firefox, safari }: typeof oldestBrowsers) =>
    `This browser is too old for the calculator. It works in Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari}, and in newer ones. The requirements can be read all the same.`,
  reload: 'Reload the page',
  withoutScript: 'It needs JavaScript, which is turned off here. The requirements can be read all the same:',
}
