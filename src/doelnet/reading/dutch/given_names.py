"""Given names that are common in the Netherlands, by which a name in a column of owners is known for one."""

from __future__ import annotations

_COMMON = """
    aad abdel adriaan agnes ahmed aisha albert alex alexander ali amber amira andrea andré anita anja anke ankie
    ann anna anne annelies annemarie annemiek annette annie anouk ans anton antoon arend arie arjan arjen arnold
    astrid auke babette barbara bart bas bastiaan ben bernadette bert bianca birgit bjorn boudewijn bram
    brigitte britt carla carolien caroline casper cees chantal charlotte chris christa christel christian
    christine cindy claudia coen conny cor corine corrie daan dana daniel daniëlle danny david debbie denise
    dennis diana dick dirk dorien douwe eddy edith edwin eefje egbert ellen elly els elsbeth emiel emma eric
    erik erna ernst esmee esther eva evelien eveline evert fatima fatma femke fenna ferry fleur floor floris
    frank frans fred frederik freek frits froukje gea geert geertje gerard gerben gerda gerrit gert gijs ginny
    greet greta guido guus hanna hanneke hannie hans harm harry hassan heleen helma hendrik henk henny herman
    hester hetty huub ibrahim ilse ineke inge ingrid irene iris irma isa ivo jaap jacco jacob jacqueline jan
    janine janneke jannie jantine jasmijn jasper jeanette jeffrey jelle jenny jeroen jesse jessica joep johan
    johanna john joke jolanda jonas joop joost jorien joris jos josien josé joyce judith juliette jurgen kaatje
    karel karen karim karin karlijn katja kees kevin khadija kim klaas klara koen koos lars laura laurens lenie
    leo leon leonie lianne lieke lies liesbeth linda lisa lisanne lisette loes lotte louis louise luc lucas luuk
    maaike maarten machteld manon marc marcel margot margreet margriet maria marian marianne marieke marije
    marijke marina mario marion marissa marit mariëlle marja marjan marjolein marjon mark marleen marlies
    marloes martijn martin martine mary mathijs maurice max mehmet melanie menno merel mia michael michel
    michiel mieke miranda mirjam mohamed mohammed monique mustafa myrthe nadia nadine naomi natasja nathalie
    nelleke nick nico nicole niels nienke nina noor olga omar onno otto pascal patricia patrick paul paula
    paulien peggy peter petra piet pieter pim pleun quinten rachid ralph raymond rebecca regina reinier remco
    renate renee rené ria rianne rick rik rita rob robbert robert robin roel roelof roland ron ronald rosa ruben
    rudolf ruth ruud sabine sander sandra sanne sara sarah saskia sebastiaan siebe silvia simon simone sjaak
    sjoerd sofie sonja stefan stefanie stephan steven stijn susan susanne suzanne sven sylvia tamara tanja tessa
    theo thijs thomas tim tineke tinus tjeerd tom ton toon trudy truus ursula vera victor vincent wendy werner
    wessel wiebe wilco willem willemijn willy wilma wim wouter xander yasmina yolanda youssef yvette yvonne
"""
GIVEN_NAMES = frozenset(_COMMON.split())
"""In small letters. No list of persons: the commonest names of the last three generations."""
