/** Runs the built command in a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const LOOK_EVERY = 20;

export interface Run {
  /** Wall clock, start of Node included. */
  readonly milliseconds: number;
  /** Processor time of all threads, and most resident memory, as the system (Linux) told of them last before the end. */
  readonly cpuMilliseconds: number;
  readonly megabytes: number;
}

/** `node dist/cli.js ARGS`, its output thrown away. */
export function runCommand(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    let used = { cpuMilliseconds: 0, megabytes: 0 };
    const look = setInterval(() => {
      used = usedBy(child.pid!) ?? used;
    }, LOOK_EVERY);
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(look);
      if (status === 0) resolve({ milliseconds: performance.now() - began, ...used });
      else reject(new Error(`${args.join(' ')}: exit status ${status}`));
    });
  });
}

/** Milliseconds of a tick of /proc/PID/stat. */
const TICK = 10;

function usedBy(pid: number): Pick<Run, 'cpuMilliseconds' | 'megabytes'> | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    // behind the name of the program, which may hold anything, fields 14 and 15
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {
      cpuMilliseconds: (Number(fields[11]) + Number(fields[12])) * TICK,
      megabytes: Math.round(Number(peak) / 1024),
    };
  } catch {
    return undefined; // it has ended, or this is no Linux
  }
}
