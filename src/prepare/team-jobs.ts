import { areaTotalsForm } from '../print/forms/team/area-totals.ts';
import type { TeamPlace } from '../print/forms/team/area-paper.ts';
import { dutyRosterForm } from '../print/forms/team/duty-roster.ts';
import { handOverForm } from '../print/forms/team/hand-over.ts';
import { invitationForm } from '../print/forms/team/invitation.ts';
import { lastDaysForm } from '../print/forms/team/last-days.ts';
import { pollingNoticeForm } from '../print/forms/team/polling-notice.ts';
import { pollingSignForm } from '../print/forms/team/polling-sign.ts';
import { teamContactsForm } from '../print/forms/team/team-contacts.ts';
import type { FormContext } from '../print/forms/form-context.ts';
import type { FormId } from '../print/forms/index.ts';
import type { PrintDocument } from '../print/document.ts';
import { wardTimetable } from '../checks/ward-timetable.ts';
import type { Law } from '../law/model.ts';
import type { Ward } from '../records/model.ts';
import type { AreaRoll } from '../roll/model.ts';
import type { PollingPlace } from '../roll/polling-place.ts';
import type { Subject } from './concerns.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

/** Papers that a Tổ bầu cử works with and that no resolution has a form for. No voter stands in them by name; some count the list or name the team. */
export function teamJobs(
  ward: Ward,
  law: Law,
  places: readonly PollingPlace[],
  rolls: readonly AreaRoll[],
): readonly PrintJob[] {
  const unique = uniqueNames();
  const hours = new Map(ward.areas?.rows.map(({ number, opens, closes }) => [number, { opens, closes }]));
  const totals = new Map(rolls.map(({ area, totals: counted }) => [area, counted]));
  let timetable: ReturnType<typeof wardTimetable> | undefined;
  return places.flatMap((known): readonly PrintJob[] => {
    const own = hours.get(known.area);
    const { polling } = ward.profile;
    const place: TeamPlace = {
      ...known,
      opens: own?.opens || polling.opens,
      closes: own?.closes || polling.closes,
    };
    const folder = `polling-day/area-${unique(fileName(place.area))}`;
    const job = (
      form: FormId,
      document: (context: FormContext) => PrintDocument,
      ...also: readonly Subject[]
    ): PrintJob => ({
      form,
      path: `${folder}/${form}`,
      subject: { of: 'place', area: place.area },
      also,
      rows: 1,
      document,
    });
    const list: Subject = { of: 'area', area: place.area };
    const members: Subject = { of: 'body', ref: { body: 'polling-team', number: place.area } };
    return [
      job('polling-sign', (context) => pollingSignForm(place, context)),
      job('team-contacts', (context) => teamContactsForm(place, context), members),
      job('duty-roster', (context) => dutyRosterForm(place, context), members),
      job('last-days', (context) =>
        // The day it is printed changes nothing of which steps there are and when.
        lastDaysForm(place, (timetable ??= wardTimetable(ward, law, law.on)), context),
      ),
      job('area-totals', (context) => areaTotalsForm(place, totals.get(place.area), context), list),
      job('hand-over', (context) => handOverForm(place, context), list),
      job('polling-notice', (context) => pollingNoticeForm(place, law, context)),
      job('invitation', (context) => invitationForm(place, context)),
    ];
  });
}
