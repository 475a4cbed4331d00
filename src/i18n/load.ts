import type { Catalog, Explanations, Language } from './catalog.ts';

/** Words of one language for findings and failures. Only the language asked for is loaded. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  return language === 'en'
    ? (await import('./en/index.ts')).catalog
    : (await import('./vi/index.ts')).catalog;
}

/** What `explain` tells of every code; apart from the catalogs, which `check` loads. */
export async function loadExplanations(language: Language): Promise<Explanations> {
  return language === 'en'
    ? (await import('./en/explanations.ts')).explanations
    : (await import('./vi/explanations.ts')).explanations;
}
