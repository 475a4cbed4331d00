import { confirmationForm } from '../print/forms/confirmation.ts';
import { confirmedListForm } from '../print/forms/confirmed-list.ts';
import { deputyCertificateForm } from '../print/forms/deputy-certificate.ts';
import type { Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import type { PrintJob } from './print-job.ts';

/** Papers of the whole ward that its election committee fills after the count. */
export function wardJobs(ward: Ward): readonly PrintJob[] {
  const constituencies = constituenciesOf(ward.constituencies?.rows).of('commune');
  const subject = { of: 'ward' } as const;
  const jobs: readonly PrintJob[] = [
    {
      form: 'form-35',
      path: 'results/form-35-confirmation',
      subject,
      rows: 1,
      document: confirmationForm,
    },
    {
      form: 'form-36',
      path: 'results/form-36-confirmed-deputies',
      subject,
      also: constituencies.map(({ number }) => ({
        of: 'candidate-list',
        level: 'commune',
        constituency: number,
      })),
      rows: constituencies.length,
      document: (context) => confirmedListForm(constituencies, context),
    },
    {
      form: 'form-38',
      path: 'results/form-38-deputy-certificate',
      subject,
      rows: 1,
      document: deputyCertificateForm,
    },
  ];
  return jobs.filter(({ rows }) => rows > 0);
}
