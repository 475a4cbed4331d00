import type { Catalog } from '../../i18n/catalog.ts';
import type { CliText } from '../../i18n/cli-text.ts';
import type { CommitteesText } from '../../i18n/committees-text.ts';
import type { Citation } from '../../findings/citation.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { WardProfile } from '../../records/model.ts';
import type { Paint } from '../paint.ts';

/** The words of one language, for audit and plan alike. */
export interface CommitteesWords {
  readonly text: CommitteesText;
  readonly cli: Pick<CliText, 'severity' | 'check'>;
  readonly catalog: Catalog;
}

/** How a screen takes them. */
export interface CommitteesScreen extends CommitteesWords {
  readonly paint: Paint;
  readonly columns: number;
}

/** Which ward and when. */
export interface Occasion {
  readonly profile: WardProfile;
  readonly election: string;
  readonly pollingDay: IsoDate;
  /** The article that sets the bodies of a by-election; undefined for a general election. */
  readonly byElection?: Citation | undefined;
  readonly today: IsoDate;
}
