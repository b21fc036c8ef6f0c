/** Tells a page's preload that the interface is in nynorsk. */
export const nynorsk = '--motebok-nynorsk'
