import { ToolError } from '../findings/tool-error.ts';

/** Asks at the keyboard; inquirer is loaded only when there is something to ask. Ctrl-C ends the program quietly. */
export async function ask<T extends Record<string, unknown>>(questions: readonly object[]): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  try {
    return (await inquirer.prompt(questions as never)) as T;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError')
      throw new ToolError('usage', { reason: 'cancelled', subject: '' });
    throw error;
  }
}
