// Titles and forms of address before a name, folded; the letter after the bar is the sex stated by the form, if any.
// Written for this project from general knowledge; MIT.
export const honorifics = `
med vet
agr agron agrop agroind zoot zootec agrim ftal pesq sr|m sra|f srta|f sres|m sras|f senor|m senora|f senorita|f senores|m senoras|f don|m dona|f dn|m dna|f sto
ing inga|f ings ingo|m ingeniero|m ingeniera|f ingenieros ingenieras|f lic lica|f licda|f licdo|m lcdo|m lcda|f lcdos lics licenciado|m licenciada|f licenciados licenciadas|f licdos
dr|m dra|f drs dres dras|f doctor|m doctora|f doctores doctoras|f doc mg mgs mgt mgst mgtr mgter mag magister msc msg mgr mba phd master maestrante
prof profa|f profr|m profra|f profesor|m profesora|f profesores profesoras|f maestro|m maestra|f maestros maestras|f mtro|m mtra|f mtr mto|m mtros
econ ec economista abog abg ab abogado|m abogada|f arq arquitecto|m arquitecta|f cpc cpcc cp cpa cont contador|m contadora|f tec tecnico|m tecnica|f bach bachiller tnlgo|m tnlga|f tlgo tlga
psic blgo|m blga|f biol biologo|m biologa|f quim quimico qf obst enf mv mvz dvm antropologo|m antropologa|f sociologo|m sociologa|f agronomo|m agronoma|f
gral general cnel crnel coronel tte teniente cap capitan cptn cmdte my mayor sgto sargento suboficial subteniente alferez cabo brigadier almirante contralmirante comandante tcnl tcrnl com
padre pbro presbitero mons monsenor rvdo rdo reverendo|m reverenda|f hno|m hna|f hermano|m hermana|f fray|m sor|f pastor|m cardenal
c ciudadano|m ciudadana|f joven jovenes companero|m companera|f companeros companeras|f camarada hon honorable excelentisimo|m excelentisima|f excmo|m excma|f ilmo|m
lae lca qfb mc lda|f ldo|m dipl sir lord mister mr miss mrs monsieur madame amauta
`;
