// Words that open the name of a body. Columns: folded head | type | marks. Marks: g = the head with only generic words is
// no name; l = may be written in lower case; u = a unit whose parent may follow; c = complete as it stands; p = takes a place as its name.
// Written for this project from general knowledge; MIT.
export const organisationHeads = `
casa-campesina|otro|p
pastoral-social|otro|pc
micro-red|estado|p
derrama-magisterial|otro|c
cite|estado|p
cancilleria|estado|pc
puesto-de-salud|estado|lp
agencia-agraria|estado|p
oficina-agraria|estado|p
fondo-de-cooperacion|estado|
fondo-nacional|estado|
fondo-internacional|otro|
fondo-multilateral|otro|
servicios-educativos|ong|p
cooperativas-de-las-americas|red|c
alianza-cooperativa-internacional|red|c
centro-de-emergencia-mujer|estado|pc
jass|otro|p
proyecto-especial|estado|p
provias|estado|p
sos-faim|ong|p
soluciones-practicas|ong|c
ayuda-en-accion|ong|c
pan-para-el-mundo|ong|c
accion-contra-el-hambre|ong|c
tierra-de-hombres|ong|c
terre-des-hommes|ong|c
acting-for-life|ong|c
agricultores-federados|red|c
sierra-y-selva-exportadora|estado|pc
sierra-azul|estado|c
peru-compras|estado|c
foro-permanente|red|
junta-vecinal|otro|lp
junta-de-vecinos|otro|lp
mesa-de|red|u
mesa-regional|red|p
fundo|empresa|p
finca|empresa|p
batallon|estado|p
regimiento|estado|p
destacamento|estado|p
municipio|estado|p
subprefectura|estado|lp
club-de-madres|otro|l
manos-unidas|ong|c
artisans-du-monde|ong|c
veterinarios-sin-fronteras|ong|c
medicos-sin-fronteras|ong|c
ingenieros-sin-fronteras|ong|c
agronomos-y-veterinarios-sin-fronteras|ong|c
agrobanco|empresa|c
departamento-academico|universidad|lu
liga-agraria|otro|lp
central-de-cooperativas|cooperativa|l
union-de-cooperativas|cooperativa|l
consorcio-cooperativo|cooperativa|l
caja-solidaria|cooperativa|lp
universidad|universidad|lp
universitat|universidad|p
pontificia-universidad|universidad|lp
ilustre-municipalidad|estado|lp
honorable-ayuntamiento|estado|lp
honorable-concejo|estado|lp
honorable-congreso|estado|p
real-academia|otro|p
colegio-de-bachilleres|otro|lp
universidade|universidad|p
universite|universidad|p
politecnico|universidad|lp
facultad|universidad|lug
escuela|otro|lg
escuelita|otro|lg
instituto|otro|lg
tecnologico|universidad|lgp
ies|otro|p
ees|otro|p
eest|otro|p
isfd|otro|p
epet|otro|p
ipet|otro|p
eetp|otro|p
eet|otro|p
iest|otro|p
iestp|otro|p
istp|otro|p
iesp|otro|p
isp|otro|p
ist|otro|p
iess|estado|
ie|otro|p
iep|otro|p
ieb|otro|p
iei|otro|p
iie|otro|p
iiee|otro|p
ipem|otro|p
cebe|otro|p
ceba|otro|p
cetpro|otro|p
cept|otro|p
colegio|otro|lgp
liceo|otro|lgp
gimnasio|otro|g
preparatoria|otro|lgp
secundaria|otro|g
telesecundaria|otro|lg
telebachillerato|otro|lg
primaria|otro|g
cobach|otro|p
conalep|otro|p
cecyt|otro|p
cecyte|otro|p
cecytez|otro|p
cbtis|otro|p
cbta|otro|p
jardin-de-ninos|otro|lp
jardin-de-infantes|otro|lp
centro-educativo|otro|lp
centro-de-salud|estado|lp
centro-de-desarrollo|otro|p
centro|otro|g
institucion-educativa|otro|lp
unidad-educativa|otro|lp
unidad|estado|gu
academia|otro|gp
conservatorio|otro|p
seminario-mayor|otro|p
municipalidad|estado|lp
muni|estado|p
ayuntamiento|estado|lp
alcaldia|estado|lp
intendencia|estado|lp
prefectura|estado|lp
gobernacion|estado|lp
gobernatura|estado|lp
gobierno|estado|lgp
gore|estado|p
gad|estado|p
gadm|estado|p
mancomunidad|estado|lp
cabildo|estado|p
concejo|estado|gp
diputacion|estado|lp
ministerio|estado|lp
viceministerio|estado|lp
secretaria|estado|lgu
subsecretaria|estado|lgu
direccion|estado|gu
subdireccion|estado|gu
gerencia|estado|gu
subgerencia|estado|gu
departamento|estado|gu
coordinacion|estado|gu
jefatura|estado|gu
delegacion|estado|gu
subdelegacion|estado|gu
procuraduria|estado|lp
contraloria|estado|lp
defensoria|estado|lp
fiscalia|estado|lp
superintendencia|estado|lp
tesoreria|estado|g
comisaria|estado|gp
comandancia|estado|gp
juzgado|estado|g
tribunal|estado|gl
corte|estado|g
poder-judicial|estado|
poder-legislativo|estado|
poder-ejecutivo|estado|
policia|estado|gl
policia-nacional|estado|l
ejercito|estado|gp
marina-de-guerra|estado|
fuerza-aerea|estado|
fuerzas-armadas|estado|
guardia-civil|estado|
guardia-nacional|estado|
carabineros|estado|p
gendarmeria|estado|p
bomberos|otro|p
cuerpo|otro|g
compania|empresa|g
congreso-de-la-republica|estado|
congreso-de-la-union|estado|
congreso-del-estado|estado|p
congreso-de-los-diputados|estado|
congreso-nacional|estado|pc
camara-de-diputados|estado|lpc
camara-de-senadores|estado|lpc
camara-de-comercio|otro|lp
camara|otro|gl
senado|estado|p
asamblea-legislativa|estado|pc
asamblea-nacional|estado|pc
legislatura|estado|gp
parlamento|estado|gp
registro-civil|estado|pc
registro-nacional|estado|
servicio|estado|g
servicios-de-salud|estado|p
seguro-social|estado|p
seguro-integral|estado|
sistema|estado|g
jurisdiccion|estado|g
hospital|estado|lp
clinica|empresa|lp
policlinico|estado|lp
sanatorio|estado|p
maternidad|estado|p
posta-medica|estado|lp
posta|estado|p
cesfam|estado|p
cecosf|estado|p
clas|estado|p
microred|estado|p
red-de-salud|estado|lp
red-asistencial|estado|p
red|red|gl
diresa|estado|p
geresa|estado|p
disa|estado|p
dre|estado|p
ugel|estado|p
drelm|estado|
ana|estado|
ala|estado|p
federacion|red|lp
confederacion|red|lp
coordinadora|red|g
central|red|g
union-europea|otro|
union|red|g
alianza|red|g
plataforma|red|g
consorcio|red|lg
cluster|red|lg
frente|red|g
movimiento|red|g
liga|red|gl
mesa-de-concertacion|red|p
mesa-tecnica|red|p
asociacion|otro|lg
aso|otro|
asoc|otro|
agrupacion|otro|gl
colectivo|otro|gl
colectiva|otro|g
club|otro|gl
comite|otro|gl
comision|otro|gl
consejo|estado|g
consejeria|estado|lp
junta|otro|gl
patronato|otro|gl
sindicato|otro|lg
gremio|otro|lg
grupo|otro|gl
brigada|otro|g
barra|otro|g
sociedad|otro|g
fundacion|ong|lg
ong|ong|lp
ongd|ong|p
oscip|ong|p
osc|ong|p
caritas|ong|pc
cruz-roja|ong|pc
aldeas-infantiles|ong|
cooperativa|cooperativa|lg
coop|cooperativa|p
coopac|cooperativa|p
cac|cooperativa|p
cooperadora|otro|g
mutual|cooperativa|lg
mutualista|cooperativa|lg
caja|empresa|g
caja-municipal|empresa|p
caja-rural|empresa|p
cmac|empresa|p
crac|empresa|p
edpyme|empresa|p
banco|empresa|g
banco-mundial|otro|
financiera|empresa|g
empresa|empresa|lg
minera|empresa|lg
bodega|empresa|lg
fabrica|empresa|lg
granja|empresa|lg
unidad-minera|empresa|lp
compania-minera|empresa|l
constructora|empresa|lg
corporacion|empresa|g
corp|empresa|
laboratorio|otro|g
laboratorios|empresa|g
industrias|empresa|g
inversiones|empresa|
transportes|empresa|
agroindustria|empresa|gl
agroindustrias|empresa|
editorial|empresa|l
diario|empresa|l
periodico|empresa|l
radio|empresa|l
canal|empresa|
agencia|estado|g
autoridad|estado|g
organismo|estado|g
organizacion|otro|gl
naciones-unidas|otro|
programa-mundial-de-alimentos|otro|
programa-de-las-naciones-unidas|otro|
programa-de-voluntarios-de-las-naciones-unidas|otro|
fondo-de-poblacion|otro|
fondo-de-las-naciones-unidas|otro|
fondo-monetario|otro|
embajada|estado|lp
consulado|estado|lp
cooperacion-alemana|estado|
cooperacion-suiza|estado|
cooperacion-espanola|estado|
oficina-nacional|estado|
oficina-de|estado|gu
area-de|estado|gu
oficina-regional|estado|gu
oficina-municipal|estado|u
biblioteca|otro|gp
biblioteca-nacional|estado|pc
museo|otro|lp
archivo-general|estado|p
archivo-historico|estado|p
casa-de-la-cultura|otro|lp
casa-de|otro|
casa-del|otro|
casa-hogar|otro|lp
estancia|otro|g
hogar|otro|g
albergue|otro|g
asilo|otro|g
guarderia|otro|g
cendi|otro|p
wawa-wasi|otro|
cuna|otro|g
cunamas|estado|p
parroquia|otro|lg
diocesis|otro|lp
arquidiocesis|otro|lp
arzobispado|otro|lp
obispado|otro|lp
iglesia|otro|g
vicaria|otro|gl
prelatura|otro|glp
congregacion|otro|gl
orden|otro|g
observatorio|otro|g
orquesta|otro|gl
banda|otro|g
ballet|otro|g
elenco|otro|g
coro|otro|g
estacion-experimental|estado|lp
zona-registral|estado|p
sede|otro|g
decanato|universidad|gu
rectorado|universidad|gu
vicerrectorado|universidad|gu
vicerrectoria|universidad|gu
carrera-profesional|universidad|u
escuela-profesional|universidad|lu
escuela-de-posgrado|universidad|u
escuela-de-postgrado|universidad|u
programa-de-estudios|universidad|u
partido|otro|g
ronda-campesina|otro|lp
rondas-campesinas|otro|lp
comunidad-andina|otro|
comunidad-europea|otro|
servicio-nacional|estado|
servicio-de|estado|
zonal|estado|p
dif|estado|p
smdif|estado|p
sedif|estado|p
upn|universidad|p
sutep|otro|p
essalud|estado|p
agro-rural|estado|pc
sierra-exportadora|estado|
fondoempleo|otro|
rotary-club|otro|lp
club-de-leones|otro|lp
vision-mundial|ong|
save-the-children|ong|
`;

/** Words that, with a head, do not yet make a name ("Cooperativa de Ahorro y Crédito", "Gobierno Regional"). */
export const genericNameWords = `
familiar escolar escolares ahorro ahorros credito creditos regional regionales nacional nacionales provincial distrital municipal municipales local estatal federal general central agraria agrarias educativo educativa educativas superior publica publico privada privado
particular primaria secundaria inicial hermana hermanas comunal comunitario comunitaria salud cultural deportivo deportiva social tecnico tecnica tecnologico pedagogico academica profesional academico servicios multiple multiples produccion
trabajo organizador organizadora directivo directiva administracion vigilancia electoral educacion credito ejecutivo ejecutiva padres familia vecinos universitario universitaria autonomo autonoma fondo campesina campesino
minera cafetalera artesanal artesanos productores estudiantes docentes alumnos socios usuarios pacientes barrio organizacion organizadores de del la el los las y e en para con por sa institucional medico medica infantil juvenil juveniles
estado constitucional descentralizado descentralizada humano humanos recursos imagen logistica planificacion presupuesto contabilidad tesoreria sistemas informatica desarrollo
seguimiento evaluacion coordinacion asesoria juridica trabajadores mujeres jovenes ninos anfitriona anfitrion visitante hermano base bases segundo primer grado gobierno filial sede federado agrario
`;

/** Heads that are acronyms: only in capitals. */
export const acronymHeads = `
cite cesfam cecosf clas ees eest isfd epet ipet eetp eet ies iest iestp istp iesp isp ist iess ie iep ieb iei iie ipem cebe ceba cetpro cept cobach conalep cecyt cecyte cecytez cbtis cbta gore gad gadm ana ala dre drelm ugel diresa geresa disa ong ongd oscip osc cac cmac crac upn dif smdif sedif sutep cendi
`;

/** Plural heads that share a list of names: "las universidades La Salle, Distrital y Uniminuto". */
export const pluralHeads = `
universidad universidades
otro institutos
otro colegios
otro escuelas
otro liceos
universidad facultades
otro instituciones
cooperativa cooperativas
cooperativa coopac
ong fundaciones
ong ong
ong ongs
otro asociaciones
otro organizaciones
empresa empresas
empresa restaurantes
empresa fundos
empresa fincas
empresa haciendas
empresa granjas
empresa bodegas
empresa cafeterias
empresa mineras
empresa bancos
estado hospitales
otro clubes
otro parroquias
otro sindicatos
red redes
red federaciones
red centrales
`;
