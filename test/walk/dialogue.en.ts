import type { Dialogue } from './terminal.js';

/** From an empty project to a hard standard, a soft one and a one-time fix, without a finding of lint. */
export const english: Dialogue = [
  ['What is the service called?', 'Overnight parcel delivery'],
  ['A short id', 'parcel'],
  ['What does a customer have', 'The parcel is there by noon'],
  ['Do kinds of customers'],
  ['In which moment', 'The courier collects the parcel'],
  ['A short id', 'collection'],
  ['And the next moment?'],
  ['What now?'],
  ['When does it happen?', { choose: 'during' }],
  ['Where does it happen?'],
  ['How do we know'],
  ['What does the customer do first?', 'Hands the parcel over'],
  ['A short id', 'hand-over'],
  ['What do staff, or a system, do', 'Scans the label and gives a receipt'],
  ['Who does that'],
  ['What is that job called?', 'Courier'],
  ['A short id'],
  ['What does the customer see', 'Uniform, Receipt'],
  ['Does the customer wait here?'],
  ['What can go wrong here?', 'The label cannot be read'],
  ['what puts it right?', 'Prints a new label from the booking'],
  ['And then the customer'],
  ['What now?'],
  ...expectation('What do customers want here?', 'Come when you said you would', 'come-on-time', '9.2', '7.4', [
    ['What would make them happy?', 'within 10 min'],
    ['just accept?', 'within 30 min'],
  ]),
  ...expectation('What else do they want?', 'Treat me as a person', 'treat-me-well', '8.4', '7.9', [
    ['What would make them happy?'],
  ]),
  ...expectation('What else do they want?', 'Tell me when you come', 'tell-me-when', '8.8', '6.9', [
    ['What would make them happy?'],
  ]),
  ['What else do they want?'],
  ...behavior('Come when', 'Arrives inside the window the customer was given', 'arrive-in-window', 'time'),
  ...behavior('Treat me', 'Greets the shipper by name and says thank you', 'greet-by-name', 'attitude'),
  ...behavior('Tell me', 'Calls the customer half an hour before arrival', 'call-ahead', 'communication'),
  ['What now?'],
  ...selection('yes', 'make it a standard'),
  ...selection('yes', 'make it a standard'),
  ...selection('no', 'settle it once'),
  ['What now?'],
  ['Which kind of standard fits?', { choose: 'hard' }],
  ['Which kind of standard fits?', { choose: 'soft' }],
  ['A short id', 'collected-in-window'],
  ['A short id', 'courier-courtesy'],
  ['What is changed once', 'The booking system texts the window to the shipper'],
  ['A short id', 'text-the-window'],
  ['What kind of change is it?'],
  ['Who sees to it?', { choose: 'somebody else' }],
  ['What is that job called?', 'IT manager'],
  ['A short id'],
  [/IT manager\s+To whom does this job report/],
  [/Courier\s+To whom does this job report/],
  ['By when?'],
  ['What now?'],
  ['Where will the figures come from?', { choose: 'operating data' }],
  ['Where will the figures come from?', { choose: 'survey' }],
  ['What shall people rate?', "the courier's courtesy"],
  ['How will they be asked?'],
  ['On which scale'],
  ['Which of the answers are good'],
  ['Who is asked?', 'shippers asked'],
  ['How many cases or people', '200 a month'],
  ['What now?'],
  ['Which figure tells best'],
  ['What is counted?', 'collections'],
  ['what shall become of them?', 'start'],
  ['Within which time?', '30 min'],
  ['When does the clock start?', 'the window opens'],
  ['which moment stops it?', 'first scan'],
  ['Which time counts?'],
  ...levels('91.3%', '95%'),
  ['So the standard reads as above.'],
  ...levels('84%', '90%'),
  ['So the standard reads as above.'],
  ['What now?'],
  ['How often is it measured?', { choose: 'daily' }],
  ['How often is it measured?'],
  ['What now?'],
  ...feedback(),
  ...feedback(),
  ['What now?'],
  ['When is it looked at again'],
  ['When is it looked at again'],
  ['What now?'],
  [/Nothing is left to ask: 1 encounter, 2 standards\.[\s\S]*What now\?/],
];

function expectation(
  asked: string,
  says: string,
  id: string,
  importance: string,
  performance: string,
  zone: Dialogue,
): Dialogue {
  return [
    [asked, says],
    ['A short id', id],
    ['What is it about?'],
    ['How important', importance],
    ['how do they rate us', performance],
    ['How was that found out?'],
    ['When?', '2026-06-30'],
    ['How many people', '412'],
    ['Where is it written down?', 'Shipper survey 2026'],
    ...zone,
  ];
}

function behavior(says: string, does: string, id: string, area: string): Dialogue {
  return [
    [new RegExp(`“${says}[\\s\\S]*so that customers see`), does],
    ['A short id', id],
    ['Who does it?'],
    ['Which side of the service', { choose: area }],
  ];
}

function selection(controllable: string, decision: string): Dialogue {
  return [
    ['have it in their hands', { choose: controllable }],
    ['Who of them has agreed', "Couriers' council"],
    ['When?'],
    ['What does it rest on?'],
    ['Is it challenging'],
    ['what shall become of it?', { choose: decision }],
    ['One sentence for the manual'],
  ];
}

function levels(baseline: string, target: string): Dialogue {
  return [
    ['Where do we stand today?', baseline],
    ['What do the best reach?'],
    ['what is the target?', target],
    ['And the floor'],
    ['Who answers for the result?'],
    ['Will customers be told?'],
  ];
}

function feedback(): Dialogue {
  return [['Who hears how well it is kept?'], ['How often?'], ['In which form?', 'Team meeting']];
}
