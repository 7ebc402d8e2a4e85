export { catalog, type Catalog } from './catalog.ts';
export { pairView } from './views/pair.ts';
export { codeView } from './views/code.ts';
export { causeView } from './views/cause.ts';
export { downloads } from './forms.ts';
export { fixView } from './views/fix.ts';
export { stageView, claimsView, sourcesView } from './views/rest.ts';
export { eventFamily, familyList, familyView, providerList } from './views/families.ts';
export { byPlace, byStage, fixesByPlace, halves, lookupIndex, pairList, sitemap } from './views/lists.ts';
