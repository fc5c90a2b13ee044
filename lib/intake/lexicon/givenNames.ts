// Given names of Spanish-speaking countries, written for this project from general knowledge; MIT like the rest.
// Folded (no accents, lower case). Names that are also places or common words live in `ambiguousGivenNames`.
export const givenNames = `
abelino ainhoa aitor apolinaria arantxa asdrubal asier atanasio aylin balvina baudilio begona bismarck bladimir bladimiro brandon calixta catalino cesareo ciriaco citlali cleto cleyder crhistian crisanto cupertino daysi deybis deyvi dilmer dorian eber ebert eberth edber edilberta edinson eduar eduard edurne elmar elpidio elton elvin emerenciana erendira erminia espiridion eudocio everaldo everth feliza fidencio floriano floriana florita geovana geovanni geovanny gerson gervacio gilberta gorka gregory harold heraclides herber herculano hermelindo higinia humber iker inaki inigo isabelino ivone jaume jeison jenaro jhaneth jhenny jhim jhimy jhoel jhonathan jhordan jhovana josep katari katya kenji ketty keyla kleber klever koldo lauriano leire lenin lesli leyla liboria librado librada limbert lisset lizardo longino lucho lupita maite maryuri mauricia mayda mayerly medalit merce mijail miquel neli nerea nicolle nidya nixon nohemi norberta oneida onofre osiris pelagio pepe persi piero plinio raimunda restituto roberth rolan romel rommel rosaluz rosel rosmeri rossana rosy sergia silvano silvino sotero stephany susano tonatiuh unai vicky victoriana vladimiro wilbur wiliam wilian xabier yamileth yaqueline yaretzi yaritza yawar yazmin yeferson yeni yersi yino yoel yuleima yuliza yurany yurley zuleima zuly
abundio alberta alfonsa alida alipio amancio americo anastacia aniceto aparicia asunta atanacio balbina balvino concesa dariana eligio evarista fredesvinda gabina gavino gerarda helmer heraclio heraldo hermenegilda hermes humberta indalecio irineo jesusa laureana leoncia liborio ligia ludgarda martiniano melecio nemesia nemesio nerida nicasia norah olegario pelagia policarpa ponciano remberto robustiano romualda romualdo rosalvina rudecindo salustiana silveria simplicia tiburcia vitaliano zosimo
mynor selvin otoniel obdulio rigo yolany dilcia wilmar delmer delmar lorgio wily willy jhonny jhon yhon kenyo kenyi ayelen nahuel lautaro millaray rayen licarayen newen amaru tupac illari urpi qori kusi 
ma aaron abad abdias abdon abel abelardo abigail abilio abner abraham abril absalon acacio ada adalberto adalid adan adela adelaida
adelina adelmo adolfina adolfo adonis adrian adriana adriano agapito agata agnes agripina agripino agustina agustin aida aide aidee alan alana albertina alberto
albino alcides alcira aldo alejandra alejandrina alejandro aleida aleja alessandra alessandro alex alexa alexander alexandra alexia alexis alfonsina alfonso alfredo
alfreda alicia alina alisson alison allan allison alma almendra alonso alphonse alvaro alvina amadeo amado amador amalia amanda ambar ambrosio amelia america amelita
amerigo amilcar amparo ana anabel anabella anacleto anahi anais analia anastasia anastasio anay andrea andreina andres anel angel angela angeles angelica angelina
angelo angie anibal anita anna annie anselmo antenor antolin antonella antonia antonieta antonio aparicio apolinar apolinario apolonia apolonio aquiles aquilino
araceli aracely araminta arcadio archibaldo arcenio argelia ariadna ariana arianna ariel aristides arlene arleth arlette armanda armandina armando armida arnaldo
arnold arnoldo arnulfo arsenio artemio artemisa arturo ascencio astrid asucena asuncion atilio augusta augusto aura aurea aurelia aurelio aurora avelina avelino
axel ayde aydee azael azucena baldomero baltasar baltazar barbara bartolome basilia basilio bautista beatriz belen belinda belisario beltran benancio benedicta
benedicto benigna benigno benilda benita benito benjamin bernabe bernarda bernardina bernardino bernardo berta bertha bertila betsabe betsy bettina betty bianca
bibiana bienvenido blanca blandina blas bonifacia bonifacio boris braulio brayan brenda brian briana brigida brigitte brisa bruna bruno bryan byron calixto camila
camilo candelaria candida candido carina carla carlo carlos carlota carmela carmelo carmen carmina carola carolina carolyn casandra casimira casimiro casiano
castulo catalina catherine cayetana cayetano cecilia cecilio ceferino celedonio celerino celestina celestino celia celina celinda celmira celsa celso cesar cesarina cesario
charles chabela christian christiam christina christopher cindy cinthia cinthya cintia cipriana cipriano cirila cirilo ciro clara claribel clarisa clarissa claudia
claudina claudio clelia clemencia clemente clementina cleofe cleotilde clodomiro clorinda clotilde columba concepcion constancia constantina constantino constanza consuelo
coralia corina cornelia cornelio cosme crescencia crescencio cripsin crisologo crispin cristhian cristian cristiam cristina cristobal cristopher cynthia
dafne dagoberto daira daisy dalia dalila damaris damaso damian damiana dana daniel daniela danilo danny dante daphne dario darling darwin david dayana dayanna
debora deborah deisy delfin delfina delia delicia delfor delma delmira demetria demetrio denis denise denisse dennis deolinda derek desiderio desiree deyanira deysi diana diego
digna dimas dina dinora diogenes diomedes dion dionicio dionisia dionisio dolly dolores domenica dominga domingo domitila donaldo donato dora doralisa doris dorotea
doroteo douglas duberly duilio dulce dunia dylan edda eddie eddy edelmira eder edgar edgard edgardo edilberto edison edita edith edmundo eduarda eduardo edson eduin
eduvigis edward edwar edwin efigenia efrain efren eladio eleazar elba elda elena eleodoro eleonor eleonora eleuteria eleuterio elia elian eliana elianne elias elida elio eliodoro eliot
elisa elisabeth elisea eliseo eliza elizabeth elizardo elizeth ella ellen elmer elmo eloisa eloy elsa elva elver elvia elvira elvis elizabet ema emanuel emelda emelina emely
emerita emerson emery emeterio emigdio emilce emilia emiliana emiliano emilio emily emma emmanuel encarnacion enedina eneida engracia enma enrique enriqueta epifania
epifanio erasmo eric erica erick ericka erik erika erlinda ermelinda ernestina ernesto ervin erwin esmeralda esperanza estanislao esteban estefani estefania estefany estela
estelita ester esther ethel etelvina eudocia eudoro eufemia eufracia eufrasia eufrasio eugenia eugenio eulalia eulalio eulogia eulogio eunice eusebia eusebio eustaquia eustaquio
eva evangelina evaristo evelia evelin evelina eveling evelyn ever everardo evo ezequiel fabian fabiana fabio fabiola fabricio facundo fanny fanor fany fatima fausta fausta
faustina faustino fausto febe federica federico feliciana feliciano felicia felicidad felicita felicitas felipa felipe felix fermin fermina fernanda fernando fidel
fidela fidelia filiberto filomena filomeno fiorela fiorella flavia flaviano flavio flor florencia florencio florentina florentino floriana florinda florisa
fortunata fortunato francesca francesco francia francis francisca francisco franco franklin franz fray fredi fredy freddy fressia frida fulgencia fulgencio gabino gabriel gabriela
gael gaspar gastao gaston gema genaro genara genoveva georgina gerald geraldina geraldine gerardina gerardo german germania geronimo gertrudis gervasio gianina giancarlo gianella
gianfranco gilbert gilberto gilda gilma gilmar gilmer gina gino giovana giovani giovanna giovanni gisela gisele giselle gisella gladis gladys glenda gloria godofredo gonzalo
goyo grace gracia graciela gregoria gregorio greta gricelda grimaldo griselda grober grover gualberto guido guilherme guillermina guillermo gumercinda gumercindo gustavo hamilton
hamlet haide haydee hebert heber hector heidi heidy helena helga heli heliodoro helmut hellen henry herbert heriberto hermelinda hermenegildo herminia herminio hermogenes
hernan hernando hernesto higinio hilaria hilario hilda hildebrando hipolita hipolito hiram homero honorata honorato honorio horacio hortencia hortensia huber hubert huberto hugo
humberto iban ibeth ida idalia idelfonso ignacia ignacio igor ilda ildefonso iliana ilse imelda imer ines ingrid inocencia inocencio iracema irene iris irma irving isaac isabel
isabella isabelle isaias isaura isauro isela isidora isidoro isidra isidro isis ismael israel itala italo itzel ivan ivana iveth ivett ivette ivon ivonne izabel jacinta jacinto jackeline jackelyn
jacob jacobo jacqueline jaime jair jairo jaky jamileth janet janeth janina janneth jaqueline jasmin javier javiera jazmin jean jeanette jefferson jeanneth jeannette jeferson jenifer jeniffer jennifer jenny
jeremias jeremy jerson jeronimo jerry jesenia jesica jessica jessenia jessie jesus jhoan jhon jhonatan jhonny jhony jhoselyn jimena jimmy joan joana joaquin joaquina jocelyn joel johan johana
johanna john johnny joice jonas jonatan jonathan jordan jorge jorgelina jose josefa josefina joselin joselito joseline joselyn joseph josette joshua josias josue jovana jovita joyce juan juana juanita jubenal judit judith
judy julia julian juliana julieta julio julissa juliza julyana junior justa justina justiniano justino justo juvenal juvencio karem karen karim karin karina karol karla karlo kathia katherin katherine katerin
kathy katia katiuska katty katy keiko keila kelly kelvin kenia kenneth kenny kevin kiara kimberly klaus laleska lady lander larissa laura laureano laurencio laurentino lautaro lazaro
lea leandra leandro leda leidy leocadia leocadio leodan leonarda leonardo leoncio leonel leonela leonida leonidas leonila leonilda leonor leonora leopolda leopoldo lesbia lesly leslie leticia levi leydi lia
liberato libertad libia lidia lilia lilian liliana lili lily limber lina linda lino lisandro lisbet lisbeth liseth lisette livia liz lizandro lizbeth lizet lizeth lizette lliuya lola lorena lorenza
lorenzo loreto lourdes luana lucas lucero lucia luciana luciano lucila lucio lucrecia lucy ludwig luigi luis luisa lupe lurdes luz luzmila lyda lydia mabel macaria macario macarena
mafalda magali magaly magda magdalena magno maida maira malena malva manfredo manolo manuel manuela marcela marceliano marcelina marcelino marcelo marcia marcial marciano marco marcos
marcelle margarita margot margoth mari maria mariam mariana mariano maribel maricarmen maricela maricruz mariel mariela marielena mariella marilia marilin marilu mariluz marilyn marina mario marion
marisa marisabel marisel marisela marisol maritza marivel marleni marleny marlene marlon marta martha martin martina mary maryori mateo matias matilda matilde matteo maura
mauricio mauro max maxima maximiliana maximiliano maximina maximino maximo mayra mayte mayumi medardo melania melanie melani melba melchor melchora melina melisa melissa melquiades
melva mercedes meri mery micaela michael michel michelle miguel miguelina mijael milagritos milagros milca milciades milena milton minerva miriam mirian mireya mirella mirna mirta mirtha misael mitzi
modesta modesto moises monica monserrat montserrat muriel myriam myrna nadia nadine nancy nantia napoleon narcisa narciso narda nataly natali natalia natalie natalio nathalie nathaly natividad
nazareno nazario nahuel nayeli neida neil nehemias nelida nelly nelson nelva neptali nereida nereo nerio neris nery nestor nestora neyda nicanor nicasio nicola nicolas nicolasa nicole nidia nieves
nila nilda nilo nilson nilton ninfa nilsa nino noe noel noelia noemi nohelia nolberto nora norberto norca norka norma normando norvil nubia nuria nelli obdulia obdulio octavia octavio odalis odilia odilon
ofelia olga olimpia olinda oliva oliver oliverio olivia omaira omar ondina onesimo oralia orfelinda orestes oriana orietta orlando oscar osmar osvaldo oswaldo otilia otilio otoniel otto ovidio owen
pablo pacifica pamela paola paolo paris pascual pascuala pastor pastora patricia patricio paul paula paulina paulino paulo pavel paz pedro pelayo percy perla perpetua petronila petrona philippe pia
piedad pierina pierre pilar pio placida placido pluvia policarpo policarpia polonia pompeyo porfiria porfirio praxedes primitivo priscila prospero prudencia prudencio purificacion quintin quirino quiteria
rafael rafaela ramiro ramon ramona randy raquel raul raimundo raymundo raymunda rebeca reberto regina reina reinaldo reinalda reiner rembrandt remedios remigia remigio renan renata renato rene
renee renzo rey reyna reynaldo reynalda ricarda ricardina ricardo richar richard rigoberta rigoberto rildo rimber rita robert roberta roberto robin robinson rocio rodolfo rodrigo rogelia rogelio roger
rogger roland rolando rolly roman romelia romeo romina romulo ronald ronal rony ronny roque rosa rosalba rosalia rosalina rosalinda rosalva rosalyn rosana rosanna rosanita rosario rosas
rosaura roseline rosemary rosenda rosendo rosina rosita rosmery roxana roxanna ruben rubi ruby rudy rufina rufino ruperta ruperto russell ruth sabina sabino sabrina sady saida salma salome
salomon salustiano samantha samanta samuel samira sandra sandro santiaga santos santusa santosa sara sarah sarita sarela saturnina saturnino saul saulo sebastian sebastiana segismundo segunda segundina segundino
segundo selena selene selva serafin serafina seraphine serapio serena sergio severa severiana severiano severina severino severo sharon sheila sheyla shirley sibila sidney sigfrido sigrid silvana silverio silvestre
silvia silvina silvio simeon simon simona simone sinforosa sinforoso sixta sixto socorro sofia sofonias sol soledad solange soluna sonia sonnia sonaly soraida soraya stalin stefani stefany stephanie stella steven
susan susana susy sulma suyapa synthia tadea tadeo tamara tania tarcila tatiana telesforo telmo teobaldo teodocia teodocio teodolinda teodora teodorico teodoro teodosia teodosio teofila teofilo teresa teresita
thais thalia thelma thiago tiburcio timotea timoteo tito toaquiza tobias tomas tomasa toribia toribio tranquilino trifon trinidad tula ubaldina ubaldo ulises urbano urias ursula urpi
uriel valdemar valentin valentina valentino valeria valeriana valeriano valerio vanesa vanessa velia venancia venancio vera verenice verissa veronica vicenta vicente victor victoria victoriano victorina victorino
vidal vilma vilmer violeta virgen virgilio virginia viviana vladimir walberto waldemar waldir waldo walter wendy wenceslao wilber wilberth wilbert wilder wilfredo wilfrido william williams willian willy wilma wilmar wilmer
wilson wilton washington ximena xiomara xochitl yackeline yadira yahaira yajaira yamila yamile yamilet yanet yaneth yanina yanira yaquelin yasmin yasmina yasmani yeimi yeison yelitza yenifer yenny yeny yerson
yesenia yesica yessenia yessica yeimy yhon yhony yicela ylda yoana yober yobana yohana yoselin yolanda yolima yonatan yony yordan yovana yoni yuber yudith yulia yuliana yulisa yuli yuly yuri yury yvan yvonne zacarias
zaida zaira zarela zenaida zenobia zenobio zenon zoe zoila zoraida zoilo zulema zulma zully zuleika
adelaide achille adam albert alain alexandre alice amelie andre andrea anne anton antoine arnaud barbara beatrice benoit bernadette bernard bill bob brigitte bruce camille carl catherine chantal christine christophe claire claude clemens colette
corinne cornelius daniele denis dieter dominique donald edouard elisabeth emile emmanuel erich ernst eva fabrice florence florian francois francoise frank frederic fritz gabrielle george georges gerard milo giulia giuseppe giulio gunter guy hans heinz helmut helene
henri herve hubert isabelle jack jacques james jane jean jeanne jens jerome jim joachim jochen joe johann johannes jorg josef joseph julie julien jurgen karl kate kathleen laurence laurent leon lisa lorraine louis louise luc lucie
madeleine marc margaret marguerite marie marion mark marta martine mathieu matthew matthias maurice maxime michele mike monika monique nathalie nick nicholas odile olaf olivier pascal patrick pauline peter petra philip pierre rainer ralf raymond
regine remy renaud robert rolf sabine sally sam sarah scott serge simone sophie stefan stefano stephane stephen sylvie susanne therese thierry thomas tim tom ulrich ursula uwe valerie vincent werner wolfgang xavier yann yves yvette
nayra wayra inti illari amaru tupac sayri rumi killa sami yauri nina huayra mallku wara sisa tika quilla apaza ollanta pachacutec atahualpa
nely betzabe dionicia maruja vicentina froilan medaly hayde wile clever cleber crisostomo maycol nayda zunilda policarpio pantaleon pablina macedonio ladislao graciano gavina donata cristobalina ciriaca celedonia brauli anastacio agapita adriel
`;

/** Given names that are just as often a place, a surname or a common word: they need a second sign. */
export const ambiguousGivenNames = `
abril alba alma america amparo angel angeles asuncion aurora belen bautista candelaria concepcion consuelo cruz dolores domingo encarnacion esmeralda esperanza felicidad flor francia franco
gloria gracia guadalupe israel italia jordan jordi julio libertad linda loreto lucero lourdes luz magdalena mar marina mayo mercedes milagros montserrat natividad nieves nilo olivia oliva oliver paris pastor paz perla piedad pilar
prospero purificacion remedios reina reyes rosa rosario rosas salvador san santa santiago santos segundo segunda selva socorro sol soledad trinidad victoria virgen virginia washington santo primitivo sara
polonia bienvenido dulce urbano junior justo justa severo severa modesto modesta placido clemente digna casiano inti rumi sami nina killa wayra sisa rey tula isis lea levi agosto delicia roman leon valentin valencia
jesus lima elias heredia moreno camino cana tierra florida ronda mark bill guy jack sam tom rolf marina don pia celeste diana serena constancia clara fray felicita francis elio era gema italo eva
`;
