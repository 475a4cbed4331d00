import type { FindingCode } from '../../../findings/codes.ts';

/** What findings about voting areas, constituencies and seats mean. */
export const areas = {
  'area/too-few-voters':
    'The voting area has fewer voters than the law wants. It allows fewer in mountains, on islands, where people live scattered, and in areas of their own; the table must then say so. If it stays, the decision on the area may have to be changed.',
  'area/too-many-voters':
    'The voting area has more voters than the law allows. Too many means long queues and a late count. Divide it before polling teams are founded.',
  'area/special-too-few':
    'A hospital, sanatorium or care home may be a voting area of its own only with the number of voters the law sets. This one has fewer. Its voters vote in the nearest area.',
  'area/neighbourhood-twice':
    'A neighbourhood is listed under several voting areas. So nobody knows where its voters vote. Keep each neighbourhood in one area.',
  'area/neighbourhood-nowhere':
    'Voters live in a neighbourhood that no voting area lists. Every voter belongs to a voting area. If it stays, these voters do not know where to go.',
  'area/number-missing':
    'A row of the table of voting areas has no number. Voter list, voter card and polling team all call the area by its number. If it stays, no voter can be assigned to it.',
  'area/number-twice':
    'Two rows share a number of a voting area. It is not known whose polling place and neighbourhoods are right. Keep one row for each area.',
  'area/kind-unreadable':
    'The text in the column of kinds is none of those known. The kind decides the least number of voters and the size and make-up of the polling team. If it stays, these are not checked for this area.',
  'area/hours-unlawful':
    'The polling hours lie outside what the law allows. A polling team may begin earlier or end later than the hours of the law, within its limits; it may not begin later or end earlier. If it stays, notices and signs are printed with a wrong hour, and the steps counted from the opening are wrong too.',
  'area/no-polling-team':
    'The table of members has no polling team for this voting area. Every voting area must have one, founded in time. Before the deadline this is a reminder; after it an error.',
  'area/constituency-unknown':
    'The voting area is said to belong to a constituency that the table does not have. The constituency decides whose names are on the ballot. If it stays, wrong ballots may be handed out.',
  'constituency/no-board':
    'The table of members has no election board for this constituency. Every constituency must have one, founded in time. Before the deadline this is a reminder; after it an error.',
  'constituency/too-many-seats':
    'The constituency has more seats than the law allows. It must be divided or given fewer. If it stays, the election there is against the law.',
  'constituency/uneven':
    'People or voters for each seat differ much from the other constituencies. The law sets no limit, so it is only worth a look. With a great difference a vote weighs more in one place than in another.',
  'constituency/surplus-too-small':
    'The list of this constituency does not have as many candidates beyond its seats as the law wants. The surplus gives voters a choice. A list without it is against the law, except where candidates are lacking by force majeure and the National Election Council decides or guides; recorded under override-surplus in ward.yaml, the error becomes a note.',
  'constituency/override-unknown':
    'override-surplus in ward.yaml allows a constituency fewer candidates, but the table of constituencies has no such constituency. The entry was applied to none. The level or the number may be wrong.',
  'constituency/field-unreadable':
    'A cell of the table of constituencies is empty or cannot be read. Level, number, seats and population are needed to check seats and surplus. If it stays, these are not checked for this constituency.',
  'constituency/number-twice':
    'Two rows share level and number of a constituency. Its seats would be added twice. Keep one row for each constituency.',
  'ward/no-election-committee':
    'The table of members has no election committee of the commune. It organises the election of the commune council and must be founded in time. Before the deadline this is a reminder; after it an error.',
  'council/seats-differ':
    'The seats of all constituencies do not add up to what the law gives for the population and kind of unit. The seats may be entered wrongly, or the population in ward.yaml. Electing too many or too few deputies is against the law.',
} satisfies Partial<Record<FindingCode, string>>;
