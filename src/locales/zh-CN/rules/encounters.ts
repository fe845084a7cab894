import type { encounters as english } from '../../en/rules/encounters.js';
import type { Args, Same } from '../../topic-words.js';

const STAGES: Record<string, string> = { before: '售前', during: '售中', after: '售后' };

const stages = ({ missing }: Args) => (missing as string[]).map((stage) => STAGES[stage] ?? stage).join('、');

export const encounters: Same<typeof english> = {
  titles: {
    'encounter-presumed': '每个服务接触都写明顺序从何得知。',
    'stage-coverage': '一项服务的服务接触贯穿售前、售中、售后。',
    'customer-action-per-step': '每一步都写明顾客行为。',
    'onstage-without-evidence': '前台行动都有相应的有形展示。',
    'fail-point-without-recovery': '每个失误点都写明如何进行服务补救。',
    'fail-point-without-standard': '每个失误点旁都有标准或一次性修正。',
    'wait-point-without-time-standard': '每个等待点都有标准时间和可容忍时间，并有一条标准限定等待多久。',
  },
  options: {
    'encounter-presumed.accept': '`known` 可以取的值；写 `[observed]` 则不接受任何推测',
    'stage-coverage.stages': '每项服务都应覆盖的阶段',
  },
  findings: {
    'encounter-presumed': () =>
      '没有写这个服务接触的顺序从何得知。经观察或问过客户的，写 known: observed；只是推测的，写 assumed；服务尚未实行的，写 proposed。',
    'encounter-presumed-unaccepted': (a) =>
      `这个服务接触的顺序还只是${a.known === 'proposed' ? '拟议' : '推测'}（${a.known}），本项目不接受这样的依据。请到现场观察或询问客户，再写 known: observed。`,
    'stage-coverage': (a) =>
      `这项服务没有${stages(a)}的服务接触，而客户在这一阶段同样要和您打交道。请补上客户在其中的经历，或用选项 stages 列出需要覆盖的阶段。`,
    'customer-action-per-step': () =>
      '这一步没有写客户做什么。请在 customer 中写出顾客行为，哪怕只是“等候答复”；客户不参与的步骤，应并入其他步骤的后台。',
    'onstage-without-evidence': () =>
      '这一步有前台行动，却没有写有形展示。请在 evidence 中列出客户看到、听到、拿到的东西，例如工牌、屏幕、回执。',
    'fail-point-without-recovery': () =>
      '这个失误点只写了会出什么差错，没有写如何补救。请在 recovery 中写明员工当场怎么做。',
    'fail-point-without-standard': () =>
      '明知服务会在这里出差错，旁边却没有标准，也没有一次性修正。请为这一步的某个行为定一条能防住差错的标准，或安排一次修正，让差错不再可能发生。',
    'wait-point-without-standard-time': () =>
      '这个等待点没有标准时间。请在 standard 中写出客户认为理所当然的等待时间，例如 2 分钟。',
    'wait-point-without-tolerable-time': () =>
      '这个等待点没有可容忍时间。请在 tolerable 中写出客户最多能忍受的等待时间，例如 5 分钟。',
    'wait-point-times-reversed': (a) =>
      `可容忍时间（${a.tolerable}）不会短于客户认为理所当然的标准时间（${a.standard}）。请核对这两个时间。`,
    'wait-point-without-time-standard': () =>
      '客户要在这里等待，旁边却没有标准限定等多久。请为这一步的某个行为定一条有时限（within）的标准，或安排一次修正，让客户不用再等。',
    'wait-point-longer-than-tolerable': (a) =>
      `客户在这里最多忍受 ${a.tolerable}，旁边却没有标准把等待限制在这个时间内：“${a.standard}”定的是 ${a.limit}。请收紧这条标准，或另定一条限定这里的等待，或重新询问客户能忍受多久。`,
  },
};
