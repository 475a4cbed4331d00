import type { Candidate } from '../records/model.ts';
import type { CandidateStatus, Council } from '../vocabulary.ts';

const OFF_LIST: ReadonlySet<CandidateStatus> = new Set(['withdrawn', 'struck-off', 'dead']);

/** Whether a candidate stands on the list: not withdrawn (rút), struck off (xóa tên) or dead. The barred stay until struck off. */
export function isOnList(candidate: Candidate): boolean {
  return candidate.status.state !== 'read' || !OFF_LIST.has(candidate.status.word);
}

/** The council a candidate stands for, when the file says it readably. */
export function levelOf(candidate: Candidate): Council | undefined {
  return candidate.level.state === 'read' ? candidate.level.word : undefined;
}
