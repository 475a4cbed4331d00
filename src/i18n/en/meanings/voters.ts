import type { FindingCode } from '../../../findings/codes.ts';

/** What findings about voters mean: what the law wants, and what happens if nothing is done. */
export const voters = {
  'voter/name-missing':
    'This row has no name. The voter list is posted so that people can check it, so every person’s full name must be there. If it stays, this person gets neither a line nor a voter card.',
  'voter/birth-missing':
    'This row has no date of birth. It tells whether the person is of age on polling day. If it stays, nobody knows whether the name belongs on the list, and the form lacks a column.',
  'voter/birth-unreadable':
    'The cell has text that is no day. The program reads day, then month, then year, and never guesses. If it stays, it is not known whether the person is of age.',
  'voter/birth-impossible':
    'This date cannot be true: it is not in the calendar, has not come yet, or is too long ago. Usually it is a slip, or day and month are swapped. If it stays, the age is wrong and the list can be complained of.',
  'voter/birth-incomplete':
    'The date lacks its day or month. The form allows a year alone only for people born long ago whose day cannot be found; younger people need the whole date. If it stays, the list does not follow the form.',
  'voter/under-age':
    'On polling day this person is not old enough to vote. The law enters only citizens who are of age that day, be it by one day. If it stays, a voter card is handed out wrongly and the ballot is cast against the law.',
  'voter/age-unknown':
    'The date is incomplete, so the person may or may not be of age. The program does not choose, because a wrong choice takes or gives a right to vote. The office that makes the list must find the papers and decide.',
  'voter/moved-away':
    'The row is marked as moved away. Every citizen stands on one voter list only, so this name is neither printed nor counted. It is only something to know: make sure that the voter is on the list of the new place.',
  'voter/turns-18-near-polling-day':
    'This person comes of age just before or just after polling day. A slip of a few days changes the right to vote. It is only a reminder to check the papers with care.',
  'voter/sex-missing':
    'This row has no sex. The form has a column for men and one for women and counts them at the end. If it stays, men and women do not add up to all voters.',
  'voter/sex-unreadable':
    'The cell has text that is neither man nor woman. The form marks one of two columns and counts them at the end. If it stays, men and women do not add up to all voters.',
  'voter/id-missing':
    'This row has no identity number, which the voter list and the voter card both show. Nobody loses the right to vote for it, so this is a warning. Only a number proves that somebody was entered twice.',
  'voter/id-malformed':
    'The number has the wrong number of digits, strange characters, or was shortened by a spreadsheet. Printed so, it does not match the paper the voter brings. A number of nine digits is an old identity number and has a column of its own.',
  'voter/id-zero-lost':
    'The spreadsheet took the identity number for a quantity and dropped the zeros in front. With them it fits the place of birth registration, the sex and the year, so it is read with them. Correct the original file so that it need not be guessed again.',
  'voter/id-sex-mismatch':
    'The fourth digit of an identity number tells century and sex, and here it does not fit the column. Usually one of the two is a slip, or it is somebody else’s number. If it stays, the printed list has a wrong sex or a wrong number.',
  'voter/id-birth-mismatch':
    'The fifth and sixth digits of an identity number are the end of the year of birth, and here they do not fit. Usually one of the two is a slip, or it is somebody else’s number. If the year is wrong, so is the age.',
  'voter/id-place-unknown':
    'The first three digits of an identity number are the place of birth registration, and these are not known. It may be a slip, or a person registered abroad. In the example 028 is a place made up for people who do not exist, and counts as known.',
  'voter/duplicate-id':
    'One number stands in two rows or more. Every citizen stands on one voter list only, so either a person was entered twice or a number was copied wrongly. If it stays, one person may get two voter cards. The example is the second row, which took Nguyễn Thị Sáng’s number by mistake.',
  'voter/duplicate-person':
    'Two rows share full name and date of birth, and no two different numbers tell them apart. Every citizen stands on one voter list only. One person: delete a row. Two people: write each one’s number, as in the example.',
  'voter/possible-duplicate':
    'Two rows are so alike that they may be one person: names that differ in accents or a letter, day and month swapped, numbers that differ in one digit. Often one is the permanent and one the temporary residence, or two lists were joined. If it is one person and it stays, that person has two voter cards. The example is the second row, much like that of Nguyễn Thị Sáng, born the same day.',
  'voter/nationality':
    'The nationality in this row is not Vietnamese. Only Vietnamese citizens may vote. If it stays, somebody without the right gets a voter card.',
  'voter/barred':
    'The status is one for which the law keeps a person off the voter list, or the person has died. Such a name is neither printed nor counted. If the right is restored in the time the law sets before voting begins, the name is added again.',
  'voter/residence-missing':
    'All three columns of residence are empty. The residence decides where a person votes and for which councils. If it stays, this line of the list cannot be made.',
  'voter/residence-both':
    'Both a permanent and a temporary residence are given. The form wants one: the place where the voter votes. With both it is not clear for which councils, and the voter may stand on two lists.',
  'voter/temporary-since-missing':
    'The voter votes at a temporary residence, but since when is not known for certain. A temporary resident of less than the time the law sets does not vote for the commune council. If it stays, the ballots cannot be marked nor counted for printing.',
  'voter/ballots-differ':
    'The three marks are not what category, residence and time of temporary residence give. A ballot too many or too few makes the count wrong. Correct the marks, or the data they follow from.',
  'voter/category-unreadable':
    'The text in the column of categories is none of those known. The category decides for which councils a person votes. If it stays, this row cannot be marked.',
  'voter/area-missing':
    'The voter is assigned to no voting area. Lists are made by voting area. If it stays, the name is on no posted list and there is no voter card.',
  'voter/area-unknown':
    'The voter is assigned to a voting area that the table of areas does not have. Usually the number is a slip, or the table lacks a row. If it stays, the name is on no posted list.',
  'voter/area-not-of-neighbourhood':
    'The voter’s neighbourhood belongs to another voting area than the one given. The neighbourhood or the area may be wrong, or the voter votes in an area of its own. If it is wrong, the voter comes to a place where the name is not on the list.',
  'voter/household-split':
    'People of one household number are assigned to several voting areas. The list goes by household, so a household usually stays together. An area may be wrong, or two households share a number.',
} satisfies Partial<Record<FindingCode, string>>;
