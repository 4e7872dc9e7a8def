import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `mvn -f src/validate/pom.xml test` puts what it renders. */
export const rendered = fileURLToPath(new URL('../target/pages/', import.meta.url));

/** The rendered files whose names end so; an error where there is none. */
export function files(ending) {
  let names = [];
  try {
    names = readdirSync(rendered).filter((name) => name.endsWith(ending)).sort();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (names.length === 0) {
    throw new Error(`nothing rendered: run mvn -f src/validate/pom.xml test first (${rendered}*${ending})`);
  }
  return names;
}

export const read = (name) => readFileSync(rendered + name, 'utf8');
