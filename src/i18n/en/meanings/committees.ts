import type { FindingCode } from '../../../findings/codes.ts';

/** What findings about election bodies, milestones and the plan of work mean. */
export const committees = {
  'committee/too-few-members':
    'This body has fewer members than the law wants. The decision that founded it is then not lawful, and polling day lacks hands. The authority must add members.',
  'committee/too-many-members':
    'This body has more members than the law allows. Somebody may be entered twice or in the wrong body. If not, the authority must release some.',
  'committee/no-head':
    'This body has no head in the table of members. The law names the position, and minutes and lists need that signature. If it stays, the forms cannot be signed.',
  'committee/two-heads':
    'Several people hold the head’s position in this body. The law knows one. Usually a position is a slip; see the decision.',
  'committee/no-deputy':
    'This body has no deputy head, whom the law names among its members. It may not be entered yet, or the decision lacks one. A deputy acts when the head is away.',
  'committee/no-secretary':
    'This body has no secretary, whom the law names among its members. The secretary writes and signs minutes. It may not be entered yet, or the decision lacks one.',
  'committee/component-missing':
    'This body lacks somebody whom the law wants represented. Only then is its work open and watched. The representative may be there already while the column does not say so.',
  'committee/component-unreadable':
    'The text in the column of who is represented is none of those known. So it is not known whether the body is made up as the law wants. Several are separated by semicolons.',
  'committee/position-unknown':
    'The position of this member is empty or not known. It is needed to see whether the body has its head, deputies and secretary. If it stays, the printed roster lacks it too.',
  'committee/position-not-in-law':
    'The law does not name this position for that body, such as a deputy leader of a polling team. Some places use it by habit, so this is a warning. See the decision, and ask above when in doubt.',
  'committee/body-unreadable':
    'It is not known to which body this member belongs, because the body, its level or its number is empty or not understood. The person is counted in none. If it stays, sizes and make-up come out too small.',
  'committee/body-not-in-law':
    'The Body column names a sub-committee or a group of helpers. The election law sets neither size nor makeup for them at the commune, so the program counts the people and judges nothing. The authority that sets up the election bodies may call up staff to help.',
  'committee/number-unknown':
    'A polling team names a voting area, or a board a constituency, that the table does not have. So it is not known what the body is in charge of and who may not sit on it. Mostly the number is mistyped, or the other table lacks a row.',
  'committee/candidate-is-member':
    'A candidate sits on the election board or polling team of the very constituency where they stand. The law forbids it, so that voting and counting are impartial. The person must ask to leave at the latest on the day the official list is published; otherwise the authority strikes the name off and appoints somebody else. Sitting on one of another constituency is allowed.',
  'committee/size-differs':
    'The steering committee in the table is not of the size in ward.yaml. The election law sets none, so it is only compared with that number. Correct whichever does not follow the decision.',
  'committee/member-twice':
    'A person is listed twice in one body. So it counts one member too many. Keep the row of the decision.',
  'committee/member-of-two':
    'A person sits on two bodies or more. The law does not forbid it, for instance on the election committee and a board. But nobody can be with two polling teams on polling day.',
  'committee/decided-on-unreadable':
    'The day of the decision cannot be read or is not in the calendar. So it is not known whether the body was set up in time. Write it again as day, month, year.',
  'committee/established-late':
    'The decision is later than the law’s deadline. The day may be a slip. If it was late, report it and act at once, because later steps depend on it.',
  'milestone/late':
    'A step with a deadline in law is past its day, and the table of tasks has no day of completion. Only steps in that table are called late; of others it is not known whether they were done. If it is done, just write the day.',
  'milestone/soon':
    'A step with a deadline in law is near its day and not marked as done. It is a reminder, also for steps that the table of tasks does not have. Writing the day of completion ends it.',
  'milestone/on-holiday':
    'The deadline falls on a Saturday, Sunday or public holiday. The election law counts every day and moves none. Have somebody on duty or finish before.',
  'plan/date-differs':
    'A day in the table of tasks is outside the time the law sets for that step. Following the plan means being late or too early. The National Election Council may move a step; write its new day in ward.yaml then.',
  'plan/done-in-future':
    'The day of completion in the plan has not come yet. A step counts as done only from a day that is not after today; until then the calendar keeps reminding. If it stays, reminders go on, and what is counted from the real day cannot be counted.',
  'plan/step-unclear':
    'The title of a step in the plan fits more than one milestone of the law. The program does not choose, since each has a limit of its own. With the id of the milestone the step is compared with the right article.',
  'plan/date-unreadable':
    'A day in the table of tasks cannot be read. So it is not known whether the step is in time, late or done. Write day, month and year in this order.',
} satisfies Partial<Record<FindingCode, string>>;
