// One address of each kind of reading page. Those with `lighthouse` are also judged as a phone on a slow line would see them.
export const pages = [
  { path: '/', lighthouse: true },
  { path: '/partners', lighthouse: true },
  { path: '/partners/fr', lighthouse: true },
  { path: '/agencies' },
  { path: '/agencies/cnes' },
  { path: '/missions?purpose=oceanography', lighthouse: true },
  { path: '/missions/nisar', lighthouse: true },
  { path: '/agreements' },
  { path: '/agreements/us-2014-nisar-implementing-arrangement' },
  { path: '/timeline', lighthouse: true },
  { path: '/events/antrix-1992' },
  { path: '/satellites' },
  { path: '/satellites/cs-42000' },
  { path: '/programmes' },
  { path: '/programmes/cssteap' },
  { path: '/sources' },
  { path: '/sources/yildirim-2025' },
  { path: '/search?q=cnes' },
  { path: '/search?q=nothingsuchthing' },
  { path: '/missions?purpose=nothing-such', status: 400 },
  { path: '/missions/nothing-such', status: 404 },
];

/** Pages whose main part runs on a circuit: judged as HTML, not as a reading page. */
export const workingPages = [{ path: '/explore/missions' }];
