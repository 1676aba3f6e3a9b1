/** The release that this site was built from: its version, and a mark of its sources. Without a mark from `npm run dev`. */
export const release = import.meta.env.RELEASE
