export const offline = {
  legend: 'Kept on this device for use without a network',
  choices: {
    language: 'All pages in English, the search and the calculator',
    solver: 'The same, and the solver for plans',
    none: 'Nothing',
  },
  working: 'Fetching…',
  done: { language: 'All of it is kept.', solver: 'All of it is kept.', none: 'Nothing is kept.' },
  failed: 'This could not be done. Check the connection and choose again.',
  unknown: 'This browser cannot keep pages for use without a network.',
  erase: 'Delete everything on this device',
  sure: 'Your people, figures, scenarios and choices in this browser will be gone for good. Close other tabs of this guide first.',
  yes: 'Delete it all',
  no: 'Keep it',
  erased: 'Everything is deleted.',
  notErased:
    'The browser did not let this page delete it. Clear the data of this site in the browser’s settings.',
}
