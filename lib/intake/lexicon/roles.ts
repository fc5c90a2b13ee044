// Posts and occupations, folded: masculine/feminine (or one form for both); plurals are made from them.
// Written for this project from general knowledge; MIT.
export const roleHeads = `
presidente/presidenta vicepresidente/vicepresidenta vice-presidente/vice-presidenta expresidente/expresidenta gerente/gerenta subgerente/subgerenta director/directora subdirector/subdirectora
exdirector/exdirectora rector/rectora vicerrector/vicerrectora exrector/exrectora decano/decana vicedecano/vicedecana alcalde/alcaldesa vicealcalde/vicealcaldesa exalcalde/exalcaldesa teniente-alcalde
regidor/regidora concejal/concejala edil ministro/ministra viceministro/viceministra exministro/exministra secretario/secretaria subsecretario/subsecretaria prosecretario/prosecretaria tesorero/tesorera protesorero/protesorera vocal fiscal
coordinador/coordinadora jefe/jefa subjefe/subjefa exjefe/exjefa administrador/administradora representante responsable encargado/encargada asesor/asesora consultor/consultora docente estudiante
gobernador/gobernadora vicegobernador/vicegobernadora exgobernador/exgobernadora prefecto/prefecta viceprefecto/viceprefecta subprefecto/subprefecta intendente/intendenta diputado/diputada exdiputado/exdiputada senador/senadora congresista parlamentario/parlamentaria asambleista legislador/legisladora
juez/jueza magistrado/magistrada procurador/procuradora defensor/defensora embajador/embajadora consul parroco obispo arzobispo delegado/delegada subdelegado/subdelegada
fundador/fundadora cofundador/cofundadora dirigente lider/lideresa vocero/vocera portavoz superintendente/superintendenta supervisor/supervisora inspector/inspectora sindico/sindica regente notario/notaria contralor/contralora auditor/auditora
facilitador/facilitadora capacitador/capacitadora instructor/instructora moderador/moderadora ponente expositor/expositora conferencista conferenciante tallerista panelista disertante orador/oradora
analista investigador/investigadora catedratico/catedratica academico/academica especialista promotor/promotora extensionista bibliotecario/bibliotecaria curador/curadora comisionado/comisionada comisario/comisaria
medico/medica enfermero/enfermera psicologo/psicologa periodista escritor/escritora poeta artista pintor/pintora musico cineasta productor/productora artesano/artesana agricultor/agricultora emprendedor/emprendedora empresario/empresaria
socio/socia miembro integrante directivo/directiva consejero/consejera comunero/comunera cacique apu kuraka teniente-gobernador curaca mallku jilakata
ejecutivo/ejecutiva ceo gestor/gestora oficial mandatario/mandataria canciller titular autoridad funcionario/funcionaria servidor/servidora trabajador/trabajadora colaborador/colaboradora operador/operadora
conductor/conductora entrenador/entrenadora arbitro/arbitra capitan-del-equipo presentador/presentadora locutor/locutora maestro-de-ceremonias editor/editora redactor/redactora reportero/reportera fotografo/fotografa
voluntario/voluntaria pasante practicante becario/becaria tutor/tutora orientador/orientadora preceptor/preceptora rectora prorrector/prorrectora jerarca supernumerario nutriologo/nutriologa nutricionista odontologo/odontologa obstetra trabajador-social
primer-mandatario comandante-general cronista historiador/historiadora geologo/geologa arqueologo/arqueologa biologo-jefe veterinario/veterinaria disenador/disenadora desarrollador/desarrolladora programador/programadora
agregado/agregada gestor-cultural interventor/interventora apoderado/apoderada relator/relatora rapporteur patrono/patrona madrina padrino reina senorita-turismo veedor/veedora corresponsal
asistente/asistenta suplente oftalmologo/oftalmologa pediatra ginecologo/ginecologa cardiologo/cardiologa dermatologo/dermatologa microbiologo/microbiologa biologo/biologa terapeuta portero/portera vigilante conserje jardinero/jardinera cocinero/cocinera carpintero/carpintera albanil zapatero/zapatera sastre costurero/costurera alfarero/alfarera ceramista joyero/joyera brigadier/brigadiera bodeguero/bodeguera almacenero/almacenera comunicador/comunicadora vicegerente regante chofer guardaparque topografo/topografa catador/catadora tejedor/tejedora hilandero/hilandera seremi cajero/cajera contador/contadora ganadero/ganadera caficultor/caficultora comerciante transportista cobrador/cobradora
sacerdote catequista animador/animadora mayordomo teniente-alcalde rondero/rondera abanderado/abanderada promotor-social juramentado/juramentada sectorista registrador/registradora tasador/tasadora liquidador/liquidadora
tecnico/tecnica profesor/profesora maestro/maestra comandante capitan coronel exalumno/exalumna egresado/egresada
`;

/** Words that continue a post right after its head: "gerente general", "alcalde distrital". */
export const roleAdjectives = `
interno interna internos internas externo externa externos externas educativo educativa cesante cesantes jubilado jubilada jubilados forestal escolares saliente
argentino argentina boliviano boliviana brasileno brasilena chileno chilena colombiano colombiana costarricense ecuatoriano espanol espanola estadounidense frances francesa guatemalteco hondureno italiano italiana aleman alemana belga suizo suiza holandes holandesa britanico britanica canadiense mexicano paraguayo peruano salvadoreno uruguayo venezolano
agrario agraria sanitario sanitaria directivo directiva general generales ejecutivo ejecutiva academico academica honorifico honorifica honorario honoraria regional regionales distrital distritales provincial provinciales municipal municipales nacional nacionales
departamental departamentales comercial tecnico tecnica administrativo administrativa financiero financiera legal adjunto adjunta interino interina institucional estatal estatales local zonal federal cantonal parroquial
encargado encargada titular suplente electo electa saliente entrante actual permanente alterno alterna principal asociado asociada emerito emerita fundador fundadora pedagogico pedagogica cientifico cientifica
artistico artistica operativo operativa escolar territorial comunal comunitario comunitaria constitucional investigador investigadora senior junior jefe ejecutor sectorial seccional ordinario ordinaria
politico politica social juridico juridica medico medica cultural deportivo deportiva ambiental rural vitalicio vitalicia estudiantil universitario universitaria internacional mundial metropolitano metropolitana vecinal
mancomunado mancomunada mancomunados mancomunadas fiduciario fiduciaria ciudadano ciudadana sindical campesino campesina indigena responsable corporativo corporativa contable logistico logistica gremial autonomo docente socio-fundador presidente publico publica privado privada electoral generalisimo superior seccional
pais especial auxiliar delegado delegada reelecto reelecta primero primera segundo segunda tercero tercera civil penal mayor menor tributario tributaria pastoral diocesano ecuatoriana peruana boliviana mexicana colombiana chilena argentina salvadorena departamental
`;

/** Words in front of a post that belong to it. */
export const rolePrefixes =
  "teniente primer primera segundo segunda tercer tercera ex vice sub co pro";

/** What somebody in a post is in charge of, where it is raised like a name: "jefa de Créditos". */
export const dutyWords = `
asuntos banca credito creditos microcreditos microfinanzas cobranza cobranzas recuperacion recuperaciones captacion captaciones operacion operaciones negocio negocios riesgo riesgos finanzas tesoreria contabilidad logistica sistemas informatica tecnologia tecnologias marketing mercadeo mercado mercados ventas comercializacion
recursos talento personal educacion salud agricultura ganaderia turismo comercio industria cultura deporte deportes juventud mujer familia vivienda transportes comunicaciones infraestructura obras planificacion planeamiento presupuesto proyectos programas servicios economia disciplina actas prensa propaganda organizacion relaciones imagen
desarrollo gestion articulacion innovacion transferencia capacitacion extension promocion investigacion produccion calidad control auditoria cumplimiento legal asesoria administracion bienestar proteccion defensa seguridad ambiente forestal fauna riego agua saneamiento energia minas mineria pesqueria artesania camelidos alpacas cuyes vacunos ovinos papa quinua cafe cacao cacaotera cultivos semillas sanidad
`;
