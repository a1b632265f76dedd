/**
 * Irregular inflected forms and their base forms; a suffix stripper cannot know these. `base: form form …`, written out from
 * general grammar knowledge. Forms that are commoner as words of their own (`saw`, `found`, `left` stay; `bore`, `wound`,
 * `ground`, `lay` do not) are mapped only where the verb reading prevails in running text.
 */
const FORMS = `
arise: arose arisen
awake: awoke awoken
be: is am are was were been being
bear: borne
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
die: dying
dig: dug
do: did done does
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
dwell: dwelt
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
forsake: forsook forsaken
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grow: grew grown
hang: hung
have: had has having
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lead: led
lean: leant
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lying lain
light: lit
lose: lost
make: made
mean: meant
meet: met
mistake: mistook mistaken
misunderstand: misunderstood
overcome: overcame
overtake: overtook overtaken
overthrow: overthrew overthrown
pay: paid
prove: proven
rebuild: rebuilt
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said says
see: saw seen
seek: sought
sell: sold
send: sent
sew: sewn
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
smell: smelt
speak: spoke spoken
speed: sped
spend: spent
spin: spun
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stink: stank stunk
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swell: swollen
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
tie: tying
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
withdraw: withdrew withdrawn
withstand: withstood
write: wrote written
good: better best
bad: worse worst
far: farther further farthest furthest
man: men
woman: women
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
person: people persons
life: lives
wife: wives
knife: knives
wolf: wolves
half: halves
shelf: shelves
thief: thieves
loaf: loaves
self: selves
crisis: crises
basis: bases
analysis: analyses
thesis: theses
hypothesis: hypotheses
phenomenon: phenomena
criterion: criteria
datum: data
medium: media
curriculum: curricula
countryman: countrymen
fisherman: fishermen
policeman: policemen
businessman: businessmen
statesman: statesmen
chairman: chairmen
spokesman: spokesmen
gentleman: gentlemen
grandchild: grandchildren
`;

/** Inflected form -> base form, lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base, forms] = line.split(': ');
      return forms!.split(' ').map((form): [string, string] => [form, base!]);
    }),
);
