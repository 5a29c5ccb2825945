import sax from 'sax';
import { UnreadableTable } from './table.js';

export type Attributes = Record<string, string>;
export type Ears = {
  opened?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  closed?: (name: string) => void;
};

/** Hears XML as it comes; names without their prefix, as some programs write one. */
export const listening = ({ opened, text, closed }: Ears): { hear: (xml: string) => void } => {
  const parser = sax.parser(true, { position: false });
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  Object.assign(parser, {
    onopentag: (tag: { name: string; attributes: Attributes }) => opened?.(bare(tag.name), tag.attributes),
    ontext: (heard: string) => text?.(heard),
    onclosetag: (name: string) => closed?.(bare(name)),
    onerror: () => {
      throw new UnreadableTable('table.not-xlsx', 'The file is damaged, or no XLSX file');
    },
  });
  return { hear: (xml) => void parser.write(xml) };
};
