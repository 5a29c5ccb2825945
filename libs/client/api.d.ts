// Made from the routes of all services: npm run contracts:write

export interface paths {
    "/ops/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far this service is behind: what waits to be published, what waits to be handled, what is parked. */
        get: operations["OpsRoutes.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the topics of this service end, and how far its lanes have come: cheap, for those who wait until all is quiet. */
        get: operations["OpsRoutes.positions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parked events by cause, most first: how many, since when, what was said, ids of a few, and who has to act. */
        get: operations["OpsParkedRoutes.causes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parked events one by one, without what they say. */
        get: operations["OpsParkedRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One parked event with its headers and the data that its type declares; never anything that names a person. */
        get: operations["OpsParkedRoutes.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/discarded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that were given up for a handler: by whom, when and why. */
        get: operations["OpsParkedRoutes.discarded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets parked events be tried again, in the order of their keys: those named, those of a filter, or all. */
        post: operations["OpsParkedRoutes.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/discards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives parked events up for their handler, with a reason that is kept; the later events of their keys go on. */
        post: operations["OpsParkedRoutes.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each topic of this service stands to the journal, by the ends of its partitions; changes nothing. */
        get: operations["OpsTopicRoutes.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/topics/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a stream again from a position on, with the same positions: consumers skip what they know. */
        post: operations["OpsTopicRoutes.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/topics/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a stream, or all of a strand, to another partition count: a new topic, positions go on, keys keep order. */
        post: operations["OpsTopicRoutes.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/topics/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to read whole topics and to compare every event with the journal; the order tells how far it is. */
        post: operations["OpsTopicRoutes.compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/topics/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to let a held stream go: what only its topic has enters the journal; the order lists whom it concerns. */
        post: operations["OpsTopicRoutes.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of this service: which build answers, which is being filled, and how far it has come. */
        get: operations["OpsViewRoutes.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills a view anew beside the live one, which answers until the new one has caught up. */
        post: operations["OpsViewRoutes.rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a rebuild up; the live build goes on answering. */
        post: operations["OpsViewRoutes.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one aggregate, or what one request led to: which event, when, who, and for which cause. */
        get: operations["OpsJournalRoutes.look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What operators told this service to do, the newest first: who, when, why, and what came of it. */
        get: operations["OpsOrderRoutes.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order: how far it has come, or what came of it. */
        get: operations["OpsOrderRoutes.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reference-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words that commands and events take: roles, reasons, kinds. One may be added, none is taken away. */
        get: operations["ReferenceListRoutes.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The topics this service publishes to: name, partitions, events, and the position of the last event. */
        get: operations["TopicRoutes.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One topic. What is read from the lists after this stands at `position` at least: go on with the next event. */
        get: operations["TopicRoutes.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{stream}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of a topic from a position on, as CloudEvents in JSON: a replay of one’s own. */
        get: operations["TopicRoutes.replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed a record, or whatever concerns a person, when, and what happened; never what was in it. */
        get: operations["AuditRoutes.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was shown records about persons: which, through which route, when. */
        get: operations["AuditRoutes.reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/key-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When each key of a service account was last used at this service, to the minute. */
        get: operations["AuditRoutes.keyUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-access/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything this service keeps about a person, for who asks to see it; what others keep they show themselves. */
        get: operations["SubjectAccessRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partnerships within reach, with their terms and how their objectives were judged. */
        get: operations["PartnershipRoutes.list"];
        put?: never;
        /** Drafts a partnership: its terms, before anyone has agreed to them. */
        post: operations["PartnershipRoutes.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One partnership. */
        get: operations["PartnershipRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the judgements of a partnership’s objectives rest on, and what came of its check-ins. */
        get: operations["PartnershipRoutes.evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The schools a partnership is for: those it has reached, those not yet, and those it reached beside them. */
        get: operations["PartnershipRoutes.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces the terms of a draft as a whole. */
        post: operations["PartnershipRoutes.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both sides have agreed: the partnership begins, and every service hears of it. */
        post: operations["PartnershipRoutes.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the last day of a partnership. */
        post: operations["PartnershipRoutes.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes who works together, what is aimed at, the funding or the budget of a partnership that runs. */
        post: operations["PartnershipRoutes.amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/coverage-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the schools or local authorities that a partnership is for. */
        post: operations["PartnershipRoutes.correctCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees when the partners look together at how it goes, and who sees to it. */
        post: operations["PartnershipRoutes.agreeCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/check-ins/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a check-in another day or owner. */
        post: operations["PartnershipRoutes.moveCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/check-ins/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a check-in was held; what came of it stays with the partnership. */
        post: operations["PartnershipRoutes.holdCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records how the partners judged an objective; the evidence stays with the partnership. */
        post: operations["PartnershipRoutes.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a partnership today. */
        post: operations["PartnershipRoutes.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The strands within reach, with all their versions. */
        get: operations["StrandRoutes.list"];
        put?: never;
        /** Drafts a strand. Its code names it in every topic and grant, and can never change. */
        post: operations["StrandRoutes.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/{strandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One strand. */
        get: operations["StrandRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/{strandId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one version of a strand says differently from another, place by place; the draft is a version, too. */
        get: operations["StrandRoutes.differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts a strand with the definition of another as its template. */
        post: operations["StrandRoutes.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the draft of a version as a whole: the one in draft, or the next after the published ones. */
        post: operations["StrandRoutes.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a drafted version in force: every service runs the strand by it, without a restart. */
        post: operations["StrandRoutes.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes no new cohorts; the strand is closed when its last cohort has ended. */
        post: operations["StrandRoutes.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/strands/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a strand in which nobody takes part. */
        post: operations["StrandRoutes.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cohorts within reach. */
        get: operations["CohortRoutes.list"];
        put?: never;
        /** Plans a cohort of a strand, which need not be published yet. */
        post: operations["CohortRoutes.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One cohort. */
        get: operations["CohortRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/{cohortId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would no longer hold if the cohort moved to a newer version of its strand. */
        get: operations["CohortRoutes.moveAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/{cohortId}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What merging the cohort into another would come to: who goes on there, and which schools have many then. */
        get: operations["CohortRoutes.mergerAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces the plan of a cohort as a whole, before it opens. */
        post: operations["CohortRoutes.replan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a cohort by the version of its strand in force today; it starts and finishes on its planned days. */
        post: operations["CohortRoutes.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a cohort more or fewer places; no one who has one loses it. */
        post: operations["CohortRoutes.changeCapacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts the teaching of a cohort today instead of on its planned day. */
        post: operations["CohortRoutes.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/finishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the teaching of a cohort today instead of after its planned last day. */
        post: operations["CohortRoutes.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a cohort; what becomes of each enrolment is then decided one by one. */
        post: operations["CohortRoutes.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/late-joinings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes applications longer, also while the cohort is taught; planned minutes count from joining. */
        post: operations["CohortRoutes.allowLateJoining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a cohort to a newer version of its strand, once everything that invalidates is accepted by its code. */
        post: operations["CohortRoutes.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cohorts/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes two cohorts one, all or nothing: the one ends, and everyone in it goes on in the other. */
        post: operations["CohortRoutes.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was heard, decided, done and judged. */
        get: operations["AdaptationRoutes.list"];
        put?: never;
        /** Records what was heard and may ask for a change. */
        post: operations["AdaptationRoutes.hear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations/{adaptationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One adaptation. */
        get: operations["AdaptationRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides what to change because of what was heard. */
        post: operations["AdaptationRoutes.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that what was decided is done: by which version, in which sessions. */
        post: operations["AdaptationRoutes.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records who was told of the change: “you said, we did”. */
        post: operations["AdaptationRoutes.tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adaptations/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges whether the change helped. */
        post: operations["AdaptationRoutes.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-files/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a programme file, for editors. */
        get: operations["ProgrammeFileRoutes.schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-files/{partnershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme file of a partnership as it is, without what has ended; applied, it changes nothing. */
        get: operations["ProgrammeFileRoutes.written"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programme-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a partnership, its strands and cohorts what the file says; as a dry run it says what would change. */
        post: operations["ProgrammeFileRoutes.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may do what, revoked grants included. */
        get: operations["GrantRoutes.list"];
        put?: never;
        /** Lets a subject act in a role; nobody gives more than they have. On a school that ended it goes to its successor. */
        post: operations["GrantRoutes.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One grant. */
        get: operations["GrantRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/grants/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a grant; every service knows within a minute. */
        post: operations["GrantRoutes.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The systems of others that may call us, closed ones included, with what each may do. */
        get: operations["ServiceAccountRoutes.list"];
        put?: never;
        /** Lets a system call the routes and follow the topics that are named, and no others. */
        post: operations["ServiceAccountRoutes.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with its keys; `GET /audit/key-uses` of each service tells when those were last used there. */
        get: operations["ServiceAccountRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says anew, as a whole, what it may do; every service knows within a minute. */
        post: operations["ServiceAccountRoutes.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues a key, to be sent as `Authorization: Bearer <key>`. It is shown this once. */
        post: operations["ServiceAccountRoutes.issueKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/key-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a key; every service knows within a minute. */
        post: operations["ServiceAccountRoutes.revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-accounts/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it with all its keys, for good. */
        post: operations["ServiceAccountRoutes.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What time it is for the whole system, and what day in London. */
        get: operations["ClockRoutes.show"];
        put?: never;
        /** Moves the time of the whole demonstration forward. */
        post: operations["DemonstrationClockRoutes.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says by which id another system knows a record. Lists find it by `externalId=<system>:<id>`. */
        post: operations["ExternalIdRoutes.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs. */
        get: operations["SystemRoutes.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service makes progress: 200 when it does, else 503. */
        get: operations["SystemRoutes.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The metrics of the process in the Prometheus text format. */
        get: operations["SystemRoutes.measured"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carries out up to 100 commands of this service, one after the other, each by itself, with a result for each. */
        post: operations["BatchRoutes.carryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools and other organisations; what the register says of them is public. */
        get: operations["OrganisationRoutes.list"];
        put?: never;
        /** Registers an organisation that is not a school; schools come from the national register. */
        post: operations["OrganisationRoutes.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that fit best what someone has typed so far. */
        get: operations["OrganisationRoutes.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation. */
        get: operations["OrganisationRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/trust-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a trust that was registered without one the code by which the register knows its schools. */
        post: operations["OrganisationRoutes.nameTrustCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of the school register, with their reports. */
        get: operations["RegisterImportRoutes.list"];
        put?: never;
        /** Imports a file of the national school register (CSV, in UTF-8 or Windows-1252). The same file again changes nothing. */
        post: operations["RegisterImportRoutes.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: how far it is, or its report of created, changed, closed and rejected rows. */
        get: operations["RegisterImportRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/register-imports/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an import; what it has read until then stays. */
        post: operations["RegisterImportRoutes.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which school carries on for which, with those that wait for a person’s decision. */
        get: operations["SuccessionRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/successions/{successionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One school, what the register links it with, and who carries on for it. */
        get: operations["SuccessionRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/successions/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which open school carries on for another, where the register does not tell: enrolments follow. */
        post: operations["SuccessionRoutes.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/successions/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that no school carries on; the question comes back when the register names other schools. */
        post: operations["SuccessionRoutes.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people within reach, with their names and addresses. */
        get: operations["PersonRoutes.list"];
        put?: never;
        /** Registers a person with their main post. */
        post: operations["PersonRoutes.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, with name and address. A merged record answers 410 and names the one to ask for. */
        get: operations["PersonRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects a name, an address or a teacher reference number. */
        post: operations["PersonRoutes.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/teacher-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a teacher reference number was looked up and is this person’s; nobody else can have it then. */
        post: operations["PersonRoutes.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a post beside those a person holds. */
        post: operations["PersonRoutes.takePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/post-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a person gave up one post for another; a step up the ladder counts as progression. */
        post: operations["PersonRoutes.changePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/post-departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the last day of a person in a post. */
        post: operations["PersonRoutes.leavePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/post-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that a post is still held; what nobody confirms for a year is unknown, never left. */
        post: operations["PersonRoutes.confirmPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a role beside posts: facilitator, coach, adviser, governor or contact. */
        post: operations["PersonRoutes.takeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/role-departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the last day of a person in a role. */
        post: operations["PersonRoutes.giveUpRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes one record of two that are about one person: the first answers 410 from now on and names the second. */
        post: operations["RecordRoutes.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a record from being erased or merged until the hold is released. */
        post: operations["RecordRoutes.hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/hold-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases a hold. */
        post: operations["RecordRoutes.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/restriction-ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a restricted record be used again, or someone who objected be asked again. */
        post: operations["RecordRoutes.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that are perhaps of one person, and what they have in common; merge them, or say that they are two. */
        get: operations["PossibleDuplicateRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/possible-duplicates/{duplicateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pair of records. */
        get: operations["PossibleDuplicateRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/possible-duplicates/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that two records are two people; they are not asked about again. */
        post: operations["PossibleDuplicateRoutes.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people have asked about their own records, with the day by which it is to be answered. */
        get: operations["SubjectRequestRoutes.list"];
        put?: never;
        /** Receives a request about one’s own record: to see it, put it right, restrict it, object, or have it erased. */
        post: operations["SubjectRequestRoutes.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request. */
        get: operations["SubjectRequestRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-requests/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes two months longer over a request, with a reason that is told to the person. */
        post: operations["SubjectRequestRoutes.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-requests/fulfilments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what was asked for and ends the request. An erasure cannot be taken back; a hold stands in its way. */
        post: operations["SubjectRequestRoutes.fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subject-requests/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses a request, with a reason that is told to the person. */
        post: operations["SubjectRequestRoutes.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose details nothing says to keep any longer, with what they took part in and until when each was kept. */
        get: operations["RetentionRoutes.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases someone whose time is over. It cannot be taken back; a hold stands in its way. */
        post: operations["RetentionRoutes.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applications within reach. */
        get: operations["ApplicationRoutes.list"];
        put?: never;
        /** Applies for a place in a cohort. Where the first to come are served, a free place is offered at once. */
        post: operations["ApplicationRoutes.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one may apply, and if not, the first rule that stands in the way. */
        get: operations["ApplicationRoutes.eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application. */
        get: operations["ApplicationRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an application: the applicant takes part, or waits when every place is held. */
        post: operations["ApplicationRoutes.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects an application. */
        post: operations["ApplicationRoutes.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Considers a rejected application again, or, while nothing is recorded, one that was accepted; with a reason. */
        post: operations["ApplicationRoutes.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an application back. */
        post: operations["ApplicationRoutes.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/offer-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the offer of a place, naming who said so. */
        post: operations["ApplicationRoutes.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applicants of a cohort whose scores are all in, the best first, then those still to be scored. */
        get: operations["SelectionRoutes.ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application as the panel reads it: the form, the head’s statement, the scores once all are in. */
        get: operations["SelectionRoutes.assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scores an application as one of the panel; nobody sees another’s score before all are in. */
        post: operations["SelectionRoutes.score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/shortlistings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an application on the shortlist, from which places are given. */
        post: operations["SelectionRoutes.shortlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says as the head whether the school endorses an applicant of its own. */
        post: operations["SelectionRoutes.endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signed link to a form, to the confirmation of its address, to an endorsement or to the answer to an offer; of a form also the address it goes to. Who took it is recorded. */
        post: operations["SelectionRoutes.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apply/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first page of an application: what it is for, and who applies. */
        get: operations["ApplyRoutes.begin"];
        put?: never;
        /** Starts a draft from the first page, and keeps its link in the browser. */
        post: operations["ApplyRoutes.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/a/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens an application form by its own link. */
        get: operations["ApplyRoutes.resume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application form that was opened last in this browser, or how the application stands. */
        get: operations["ApplyRoutes.show"];
        put?: never;
        /** Saves, sends or deletes the form, or asks for another link to the address; what is not complete is shown again. */
        post: operations["ApplyRoutes.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/saved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, once the answers so far were saved. */
        get: operations["ApplyRoutes.showSaved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, once another link to the address was asked for. */
        get: operations["ApplyRoutes.showAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application/deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That a draft was deleted. */
        get: operations["ApplyRoutes.showDeleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens the question to an applicant by the link that went to their address. */
        get: operations["AddressRoutes.enter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question whether an application is theirs, that was opened last in this browser. */
        get: operations["AddressRoutes.show"];
        put?: never;
        /** Confirms the address, asks for another link to it, or deletes what someone else began with it. */
        post: operations["AddressRoutes.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/address/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That another link goes to the address. */
        get: operations["AddressRoutes.showAsked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/e/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens the question to a head by its signed link. */
        get: operations["EndorsementRoutes.enter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The question to a head that was opened last in this browser. */
        get: operations["EndorsementRoutes.show"];
        put?: never;
        /** Takes the head’s answer; what does not fit shows the page again and says where. */
        post: operations["EndorsementRoutes.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/o/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens the offer of a place by its signed link. */
        get: operations["OfferRoutes.enter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offer that was opened last in this browser, or how the application stands. */
        get: operations["OfferRoutes.show"];
        put?: never;
        /** Takes the answer to an offer; none shows the page again and says so. */
        post: operations["OfferRoutes.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cohorts within reach with their places in numbers. */
        get: operations["PlacesRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/places/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of one cohort in numbers, and who waits, in the order of waiting. */
        get: operations["PlacesRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Applies for several at once: all of them are offered a place, or all of them wait. Answers with the group. */
        post: operations["WaitingListRoutes.applyTogether"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an applicant be served before others who wait, or no longer; returners stay before everyone. */
        post: operations["WaitingListRoutes.changePriority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/waiting-list-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts one who declined an offer, or did not answer in time, at the end of the waiting list again. */
        post: operations["WaitingListRoutes.rejoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enrolments within reach, of persons and of whole schools. */
        get: operations["EnrolmentRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{enrolmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enrolment with its staff list and what the registers say. */
        get: operations["EnrolmentRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{enrolmentId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to an enrolment since its application: what, when, who, and why. */
        get: operations["EnrolmentRoutes.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/deferrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses an enrolment until an expected return. */
        post: operations["EnrolmentRoutes.defer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deferred or withdrawn participant back: to their place, to a free one, or before all who wait for one. */
        post: operations["EnrolmentRoutes.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an enrolment go on that was completed, or ended without completion. */
        post: operations["EnrolmentRoutes.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/cohort-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an enrolment go on in another cohort of the strand that has a free place. */
        post: operations["EnrolmentRoutes.changeCohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an enrolment, at once or on a day ahead; its place then goes to whoever waits next. */
        post: operations["EnrolmentRoutes.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/withdrawal-cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a withdrawal back that lies ahead. */
        post: operations["EnrolmentRoutes.stay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a participant carry on from another school. */
        post: operations["EnrolmentRoutes.transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/staff-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts people on the staff list of an enrolled school; those who are on it stay as they are. */
        post: operations["EnrolmentRoutes.addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/staff-departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records from when someone no longer takes part for an enrolled school. */
        post: operations["EnrolmentRoutes.removeStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/completion-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says whether a participant has completed, where the rule could not tell or the registers were corrected. */
        post: operations["EnrolmentRoutes.decideCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part in a cohort, by name. With updatedSince also those who have left it for another. */
        get: operations["ListRoutes.roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/roster/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole roster of a cohort as a file. */
        get: operations["ListRoutes.rosterFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/school-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of an organisation takes part in what, over all strands, and the organisation itself where it is enrolled. With updatedSince also those who were transferred away. */
        get: operations["ListRoutes.schoolView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/school-view/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole view of an organisation as a file. */
        get: operations["ListRoutes.schoolViewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for a place of a cohort, in the order in which places are offered. */
        get: operations["ListRoutes.waitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/waiting-list/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole waiting list of a cohort as a file. */
        get: operations["ListRoutes.waitingListFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs whoever asks today: kind after kind, in each the most urgent first. */
        get: operations["ListRoutes.workQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/work-queue/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of each kind needs a person today; a thousand stands for a thousand or more. */
        get: operations["ListRoutes.workCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lists/work-queue/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that needs a person today as a file. */
        get: operations["ListRoutes.workFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploads within reach. */
        get: operations["UploadRoutes.list"];
        put?: never;
        /** Receives applications, staff lists or withdrawals of a cohort as CSV or XLSX, and checks each row (a dry run). */
        post: operations["UploadRoutes.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One upload: how far its job is or what came of the rows, its columns and what they were taken for. */
        get: operations["UploadRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the rows, or would: those that are bad or wait for a decision, with line, column and reason. */
        get: operations["UploadRoutes.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}/error-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that are bad or wait for a decision as they were sent, each with its line, column and reason. */
        get: operations["UploadRoutes.errorFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which column is what, remembers it for the next file of this kind, and checks the rows again. */
        post: operations["UploadRoutes.map"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who is meant by a row that may be someone who is known already, or that it is somebody new. */
        post: operations["UploadRoutes.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carries the rows out. Rows that are bad or wait for a decision are left out, if the command says so. */
        post: operations["UploadRoutes.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the job that goes through the rows; what it has carried out stays, and can be undone. */
        post: operations["UploadRoutes.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/undoings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what was carried out, row by row, where nothing has come of it; the others say why they stay. */
        post: operations["UploadRoutes.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A date for every item of the plan that has none, on school days of the partnership’s place. Nothing is changed. */
        get: operations["ScheduleRoutes.propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives items of a cohort’s plan their times, all in one write, and books those who take part. */
        post: operations["ScheduleRoutes.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/{cohortId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part in a cohort, since when, and what is planned for it. */
        get: operations["RosterRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rosters/{cohortId}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions of a cohort in the order of time, each with those who are expected there. */
        get: operations["RosterRoutes.timetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions within reach; a facilitator sees those they lead. */
        get: operations["SessionRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session: its time, who leads it, and its register once that is handed in. */
        get: operations["SessionRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says who leads a session and where it is held. */
        post: operations["SessionRoutes.arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/reschedulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a session another time; who is expected follows the new day. */
        post: operations["SessionRoutes.reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/postponements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a session off its time until it is rescheduled. */
        post: operations["SessionRoutes.postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a session; nobody is expected there any more. */
        post: operations["SessionRoutes.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of a session: who is expected, by name, and what was handed in. */
        get: operations["RegisterRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands in the whole register of a session: it says of everyone expected whether they came. */
        post: operations["RegisterRoutes.handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registers/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts right what a handed-in register says of someone. */
        post: operations["RegisterRoutes.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The surveys within reach, each with how many it asks. */
        get: operations["CampaignRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One survey of one session, with whom it asks. */
        get: operations["CampaignRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many were invited, how many have answered, and the share; null while nobody is invited. */
        get: operations["CampaignRoutes.showProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The personal link of everyone a survey asks. Each opens the survey as that person: who took them is recorded. */
        post: operations["CampaignRoutes.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was answered, with what people wrote; for those who lead the programme alone. */
        get: operations["ResponseRoutes.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opens a survey from the link in a message. */
        get: operations["SurveyRoutes.enter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/s/{token}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a survey from a program; the same answers again change nothing. */
        post: operations["SurveyRoutes.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of the survey that was opened last in this browser. */
        get: operations["SurveyRoutes.show"];
        put?: never;
        /** Takes the answers from the page; one that does not fit shows the page again and says where. */
        post: operations["SurveyRoutes.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partnerships/{partnershipId}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the partnership reached and came to: each figure with n, interval, response rate and what was left out. */
        get: operations["ImpactRoutes.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RetryParked: {
            ids?: string[];
            handler?: string;
            /** @enum {string} */
            reason?: "not-yet" | "no-answer" | "refused" | "defect" | "bad-bytes" | "newer-version" | "behind-another";
            code?: string;
            key?: string;
            stream?: string;
            dryRun?: boolean;
        };
        DiscardParked: {
            why: string;
            ids?: string[];
            handler?: string;
            /** @enum {string} */
            reason?: "not-yet" | "no-answer" | "refused" | "defect" | "bad-bytes" | "newer-version" | "behind-another";
            code?: string;
            key?: string;
            stream?: string;
            dryRun?: boolean;
        };
        ResendTopic: {
            stream: string;
            from: number;
            dryRun?: boolean;
        };
        MoveTopics: {
            stream?: string;
            strand?: string;
            partitions: number;
            dryRun?: boolean;
        };
        CheckTopics: {
            stream?: string;
        };
        AdoptTopic: {
            stream: string;
            dryRun?: boolean;
        };
        RebuildView: {
            view: string;
            dryRun?: boolean;
        };
        CancelRebuild: {
            view: string;
        };
        PartnershipShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "draft";
            partnershipId: string;
            name: string;
            provider: string;
            period: components["schemas"]["PeriodShown"];
            localAuthorities: string[];
            /** @description URNs of the schools the partnership is for: its coverage list. */
            schools: string[];
            objectives: components["schemas"]["ObjectiveShown"][];
            organisations: components["schemas"]["PartnerShown"][];
            targets: components["schemas"]["TargetShown"][];
            funding: components["schemas"]["FundingShown"][];
            budget: components["schemas"]["BudgetLineShown"][];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "active";
            partnershipId: string;
            name: string;
            provider: string;
            period: components["schemas"]["PeriodShown"];
            localAuthorities: string[];
            /** @description URNs of the schools the partnership is for: its coverage list. */
            schools: string[];
            objectives: components["schemas"]["ObjectiveShown"][];
            organisations: components["schemas"]["PartnerShown"][];
            targets: components["schemas"]["TargetShown"][];
            funding: components["schemas"]["FundingShown"][];
            budget: components["schemas"]["BudgetLineShown"][];
            activatedOn: string;
            verdicts: {
                objective: string;
                /** @enum {string} */
                judgement: "met" | "not-met" | "partly-met";
                on: string;
            }[];
            checkIns: {
                code: string;
                title: string;
                ownerId: string;
                due: string;
                agreedOn: string;
                heldOn?: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "extended";
            firstAgreedUntil: string;
            partnershipId: string;
            name: string;
            provider: string;
            period: components["schemas"]["PeriodShown"];
            localAuthorities: string[];
            /** @description URNs of the schools the partnership is for: its coverage list. */
            schools: string[];
            objectives: components["schemas"]["ObjectiveShown"][];
            organisations: components["schemas"]["PartnerShown"][];
            targets: components["schemas"]["TargetShown"][];
            funding: components["schemas"]["FundingShown"][];
            budget: components["schemas"]["BudgetLineShown"][];
            activatedOn: string;
            verdicts: {
                objective: string;
                /** @enum {string} */
                judgement: "met" | "not-met" | "partly-met";
                on: string;
            }[];
            checkIns: {
                code: string;
                title: string;
                ownerId: string;
                due: string;
                agreedOn: string;
                heldOn?: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "closed";
            closedOn: string;
            partnershipId: string;
            name: string;
            provider: string;
            period: components["schemas"]["PeriodShown"];
            localAuthorities: string[];
            /** @description URNs of the schools the partnership is for: its coverage list. */
            schools: string[];
            objectives: components["schemas"]["ObjectiveShown"][];
            organisations: components["schemas"]["PartnerShown"][];
            targets: components["schemas"]["TargetShown"][];
            funding: components["schemas"]["FundingShown"][];
            budget: components["schemas"]["BudgetLineShown"][];
            activatedOn: string;
            verdicts: {
                objective: string;
                /** @enum {string} */
                judgement: "met" | "not-met" | "partly-met";
                on: string;
            }[];
            checkIns: {
                code: string;
                title: string;
                ownerId: string;
                due: string;
                agreedOn: string;
                heldOn?: string;
            }[];
        };
        PeriodShown: {
            from: string;
            until: string;
        };
        ObjectiveShown: {
            code: string;
            title: string;
        };
        PartnerShown: {
            name: string;
            /** @description Its id in the directory, where it is registered. */
            organisationId?: string;
            roles: ("delivery-partner" | "evaluator" | "funder" | "local-authority" | "other" | "provider" | "school-improvement")[];
        };
        TargetShown: {
            /** @enum {string} */
            of: "direct-participants" | "educators" | "pupils" | "schools";
            atLeast: number;
            /** @description By the end when left out. */
            by?: string;
        };
        FundingShown: {
            source: string;
            pence: number;
            /** @description When it may be spent; while the partnership runs when left out. */
            from?: string;
            until?: string;
        };
        BudgetLineShown: {
            code: string;
            title: string;
            pence: number;
            /** @description The academic year it is for, `2023-24`; all of them when left out. */
            academicYear?: string;
        };
        DraftPartnership: {
            name: string;
            provider: string;
            period: components["schemas"]["Period"];
            localAuthorities: string[];
            schools: string[];
            objectives: components["schemas"]["Objective"][];
            organisations?: components["schemas"]["Partner"][];
            targets?: components["schemas"]["Target"][];
            funding?: components["schemas"]["Funding"][];
            budget?: components["schemas"]["BudgetLine"][];
        };
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        Objective: {
            code: string;
            title: string;
        };
        Partner: {
            name: string;
            /** Format: uuid */
            organisationId?: string;
            roles: ("provider" | "local-authority" | "school-improvement" | "delivery-partner" | "funder" | "evaluator" | "other")[];
        };
        Target: {
            /** @enum {string} */
            of: "schools" | "direct-participants" | "educators" | "pupils";
            atLeast: number;
            /** Format: date */
            by?: string;
        };
        Funding: {
            source: string;
            pence: number;
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        BudgetLine: {
            code: string;
            title: string;
            pence: number;
            /** @example 2023-24 */
            academicYear?: string;
        };
        RevisePartnership: {
            /** Format: uuid */
            partnershipId: string;
            organisations?: components["schemas"]["Partner"][];
            targets?: components["schemas"]["Target"][];
            funding?: components["schemas"]["Funding"][];
            budget?: components["schemas"]["BudgetLine"][];
            name: string;
            provider: string;
            period: components["schemas"]["Period"];
            localAuthorities: string[];
            schools: string[];
            objectives: components["schemas"]["Objective"][];
        };
        ActivatePartnership: {
            /** Format: uuid */
            partnershipId: string;
        };
        ExtendPartnership: {
            /** Format: uuid */
            partnershipId: string;
            /** Format: date */
            until: string;
        };
        AmendPartnership: {
            /** Format: uuid */
            partnershipId: string;
            organisations?: components["schemas"]["Partner"][];
            targets?: components["schemas"]["Target"][];
            funding?: components["schemas"]["Funding"][];
            budget?: components["schemas"]["BudgetLine"][];
        };
        CorrectCoverage: {
            /** Format: uuid */
            partnershipId: string;
            add?: string[];
            remove?: string[];
            localAuthorities?: string[];
        };
        AgreeCheckIn: {
            /** Format: uuid */
            partnershipId: string;
            code: string;
            title: string;
            /** Format: uuid */
            ownerId: string;
            /** Format: date */
            due: string;
        };
        MoveCheckIn: {
            /** Format: uuid */
            partnershipId: string;
            code: string;
            /** Format: uuid */
            ownerId?: string;
            /** Format: date */
            due?: string;
        };
        HoldCheckIn: {
            /** Format: uuid */
            partnershipId: string;
            code: string;
            /** Format: date */
            on?: string;
            note?: string;
        };
        JudgeObjective: {
            /** Format: uuid */
            partnershipId: string;
            objective: string;
            /** @enum {string} */
            judgement: "met" | "partly-met" | "not-met";
            /** Format: date */
            on?: string;
            evidence?: string;
        };
        ClosePartnership: {
            /** Format: uuid */
            partnershipId: string;
        };
        StrandShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "draft";
            draft: components["schemas"]["StrandDefinitionShown"];
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            draft?: components["schemas"]["StrandDefinitionShown"];
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
            partitions: number;
            versions: ({
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "published";
            } | {
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "superseded";
                supersededOn: string;
            })[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "closing";
            closingSince: string;
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
            partitions: number;
            versions: ({
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "published";
            } | {
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "superseded";
                supersededOn: string;
            })[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "closed";
            closingSince: string;
            closedOn: string;
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
            partitions: number;
            versions: ({
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "published";
            } | {
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "superseded";
                supersededOn: string;
            })[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "withdrawn";
            withdrawnOn: string;
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "withdrawn";
            withdrawnOn: string;
            strandId: string;
            code: string;
            partnershipId: string;
            copiedFrom?: {
                strandId: string;
                version: number;
            };
            partitions: number;
            versions: ({
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "published";
            } | {
                version: number;
                definition: components["schemas"]["StrandDefinitionShown"];
                publishedOn: string;
                /** @enum {string} */
                status: "superseded";
                supersededOn: string;
            })[];
        };
        StrandDefinitionShown: {
            title: string;
            summary: string;
            /**
             * @description Who enrols: a person, or a whole school with a staff list.
             * @enum {string}
             */
            unit: "person" | "school";
            audience: components["schemas"]["AudienceShown"];
            /** @description Who of the audience may take part; nothing more is asked when left out. */
            eligibility?: components["schemas"]["EligibilityShown"];
            /**
             * @description First come: an eligible applicant is offered a free place at once. Criteria: an officer accepts or rejects.
             * @enum {string}
             */
            selection: "criteria" | "first-come";
            /** @description Only where applicants are taken by criteria; without it an officer decides as they see fit. */
            choosing?: components["schemas"]["ChoosingShown"];
            places: components["schemas"]["PlacesShown"];
            plan: components["schemas"]["PlanItemShown"][];
            coaching?: components["schemas"]["CoachingRhythmShown"];
            templates: components["schemas"]["SurveyTemplateShown"][];
            surveys: components["schemas"]["SurveyRuleShown"][];
            completion: components["schemas"]["CompletionRuleShown"];
            /** @description What schools get for the days their staff are away; nothing when left out. */
            cover?: components["schemas"]["CoverRuleShown"];
            measures: components["schemas"]["MeasureShown"][];
            /** @description How many the strand is to reach. */
            targets?: components["schemas"]["TargetShown"][];
            /** @description On what lawful basis people’s details are kept, and for how long. */
            privacy?: components["schemas"]["PrivacyShown"];
        };
        AudienceShown: {
            /** @description Roles of posts that may take part; none listed means any. */
            roles: ("adviser" | "assistant-headteacher" | "deputy-headteacher" | "executive-headteacher" | "governor" | "head-of-school" | "headteacher" | "middle-leader" | "ofsted-inspector" | "teacher" | "teaching-assistant" | "trust-ceo")[];
            /** @description Phases of school; none listed means any. */
            phases: ("16-plus" | "all-through" | "alternative" | "nursery" | "primary" | "secondary" | "special")[];
        };
        EligibilityShown: {
            /** @description The least a post at the applying organisation must be, as a share of full time, 0–1. */
            minimumFte?: number;
            /** @description Months for which the post must have been held. */
            monthsInPost?: number;
            /** @description Strands of which at least one must have been completed. */
            completedOneOf?: string[];
            /** @description Strands in which nobody may take part at the same time. */
            notTogetherWith?: string[];
        };
        ChoosingShown: {
            /** @description What applicants are asked; nothing means that there is no form to fill in. */
            form: components["schemas"]["FormQuestionShown"][];
            criteria: components["schemas"]["CriterionShown"][];
            /** @description How many members of the panel score each application; 0 means that nobody does. */
            scoredBy: number;
            /** @description Whether only those on the shortlist can be accepted. */
            shortlist: boolean;
            /** @description Whether the head of the applicant’s school must endorse before the applicant can be accepted. */
            endorsement: boolean;
        };
        FormQuestionShown: {
            code: string;
            text: string;
            /** @description What helps to answer, below the question. */
            hint?: string;
            /** @enum {string} */
            kind: "choice" | "words" | "yes";
            required: boolean;
            /** @description What can be chosen, in order; the answer is the choice itself. */
            choices?: string[];
            /** @description The most words of an answer in words; 500 unless it says otherwise. */
            mostWords?: number;
        };
        CriterionShown: {
            code: string;
            title: string;
            /** @description What earns which points. */
            guidance?: string;
            /** @description Points from 0 to this. */
            upTo: number;
            /** @description How often the points of this criterion count; once unless it says otherwise. */
            weight?: number;
        };
        PlacesShown: {
            perCohort: number;
            /** @description At most so many of one school in a cohort. */
            perSchool?: number;
            /** @description How long an offer waits for its answer, in working days. */
            offerWorkingDays: number;
            /** @description A deferral of more days than that frees the place; absent means that every deferral keeps it. */
            keptWhileDeferredDays?: number;
        };
        PlanItemShown: {
            code: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            minutes: number;
            /** @description A required item must be attended to complete the strand. */
            required: boolean;
            /** @description Weeks after the cohort starts. */
            week: number;
            /** @description How the item differs in a setting: `{ setting: 'special', title: … }`. */
            variants?: components["schemas"]["PlanItemVariantShown"][];
            /** @description What participants read or bring. */
            materials?: components["schemas"]["MaterialShown"][];
        };
        PlanItemVariantShown: {
            /** @enum {string} */
            setting: "16-plus" | "all-through" | "alternative" | "nursery" | "primary" | "secondary" | "special";
            title: string;
        };
        MaterialShown: {
            title: string;
            url: string;
        };
        CoachingRhythmShown: {
            /** @description Days between two coaching conversations of a pair. */
            everyDays: number;
        };
        SurveyTemplateShown: {
            code: string;
            title: string;
            introduction: string;
            questions: components["schemas"]["SurveyQuestionShown"][];
        };
        SurveyQuestionShown: {
            code: string;
            text: string;
            /** @enum {string} */
            kind: "likert" | "nps" | "single" | "text";
            required: boolean;
            /** @description The labelled points of a Likert or single-choice question, in order; the answer is the point's number from 1. */
            points?: string[];
        };
        SurveyRuleShown: {
            /** @description The plan item whose handed-in register opens the survey. */
            afterItem: string;
            /** @description The code of one of this strand's templates. */
            template: string;
            /** @description Days the invitation stays open. */
            openDays: number;
        };
        CompletionRuleShown: {
            /** @description Σ attended ÷ Σ planned minutes at which a participant completes, 0–1. */
            minimumDose: number;
            /** @description Whether every required item must have been attended too. */
            allRequiredItems: boolean;
        };
        CoverRuleShown: {
            /** @enum {string} */
            per: "participant" | "school";
            /** @description For a day, in pence. */
            dayRatePence: number;
            /** @description At most so many days over the whole strand. */
            maximumDays: number;
        };
        MeasureShown: {
            /** @enum {string} */
            code: "practice-change" | "recommend";
            /** @description The code of the question that carries it. */
            question: string;
            /** @description Answers that count as favourable. */
            favourable: number[];
            /** @description The share the partnership aims at, 0–1. */
            target?: number;
        };
        PrivacyShown: {
            /** @enum {string} */
            lawfulBasis: "consent" | "contract" | "legal-obligation" | "legitimate-interests" | "public-task";
            /** @description Years for which details are kept after the strand has ended for the person. */
            keepYears: number;
        };
        DraftStrand: {
            /** Format: uuid */
            partnershipId: string;
            code: string;
            definition: components["schemas"]["StrandDefinition"];
        };
        StrandDefinition: {
            title: string;
            summary: string;
            /** @enum {string} */
            unit: "person" | "school";
            audience: components["schemas"]["Audience"];
            eligibility?: components["schemas"]["Eligibility"];
            /** @enum {string} */
            selection: "first-come" | "criteria";
            choosing?: components["schemas"]["Choosing"];
            places: components["schemas"]["Places"];
            plan: components["schemas"]["PlanItem"][];
            coaching?: components["schemas"]["CoachingRhythm"];
            templates: components["schemas"]["SurveyTemplate"][];
            surveys: components["schemas"]["SurveyRule"][];
            completion: components["schemas"]["CompletionRule"];
            cover?: components["schemas"]["CoverRule"];
            measures: components["schemas"]["Measure"][];
            targets?: components["schemas"]["Target"][];
            privacy?: components["schemas"]["Privacy"];
        };
        Audience: {
            roles: ("teacher" | "middle-leader" | "assistant-headteacher" | "deputy-headteacher" | "head-of-school" | "headteacher" | "executive-headteacher" | "trust-ceo" | "teaching-assistant" | "governor" | "ofsted-inspector" | "adviser")[];
            phases: ("nursery" | "primary" | "secondary" | "all-through" | "special" | "alternative" | "16-plus")[];
        };
        Eligibility: {
            minimumFte?: number;
            monthsInPost?: number;
            completedOneOf?: string[];
            notTogetherWith?: string[];
        };
        Choosing: {
            form: components["schemas"]["FormQuestion"][];
            criteria: components["schemas"]["Criterion"][];
            scoredBy: number;
            shortlist: boolean;
            endorsement: boolean;
        };
        FormQuestion: {
            code: string;
            text: string;
            hint?: string;
            /** @enum {string} */
            kind: "words" | "choice" | "yes";
            required: boolean;
            choices?: string[];
            mostWords?: number;
        };
        Criterion: {
            code: string;
            title: string;
            guidance?: string;
            upTo: number;
            weight?: number;
        };
        Places: {
            perCohort: number;
            perSchool?: number;
            offerWorkingDays: number;
            keptWhileDeferredDays?: number;
        };
        PlanItem: {
            code: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            minutes: number;
            required: boolean;
            week: number;
            variants?: components["schemas"]["PlanItemVariant"][];
            materials?: components["schemas"]["Material"][];
        };
        PlanItemVariant: {
            /** @enum {string} */
            setting: "nursery" | "primary" | "secondary" | "all-through" | "special" | "alternative" | "16-plus";
            title: string;
        };
        Material: {
            title: string;
            url: string;
        };
        CoachingRhythm: {
            everyDays: number;
        };
        SurveyTemplate: {
            code: string;
            title: string;
            introduction: string;
            questions: components["schemas"]["SurveyQuestion"][];
        };
        SurveyQuestion: {
            code: string;
            text: string;
            /** @enum {string} */
            kind: "likert" | "nps" | "single" | "text";
            required: boolean;
            points?: string[];
        };
        SurveyRule: {
            afterItem: string;
            template: string;
            openDays: number;
        };
        CompletionRule: {
            minimumDose: number;
            allRequiredItems: boolean;
        };
        CoverRule: {
            /** @enum {string} */
            per: "participant" | "school";
            dayRatePence: number;
            maximumDays: number;
        };
        Measure: {
            /** @enum {string} */
            code: "recommend" | "practice-change";
            question: string;
            favourable: number[];
            target?: number;
        };
        Privacy: {
            /** @enum {string} */
            lawfulBasis: "public-task" | "legitimate-interests" | "contract" | "legal-obligation" | "consent";
            keepYears: number;
        };
        CopyStrand: {
            /** Format: uuid */
            strandId: string;
            version?: number;
            /** Format: uuid */
            partnershipId: string;
            code: string;
            title?: string;
        };
        ReviseStrand: {
            /** Format: uuid */
            strandId: string;
            version: number;
            definition: components["schemas"]["StrandDefinition"];
        };
        PublishStrand: {
            /** Format: uuid */
            strandId: string;
            version: number;
            partitions?: number;
        };
        CloseStrand: {
            /** Format: uuid */
            strandId: string;
        };
        WithdrawStrand: {
            /** Format: uuid */
            strandId: string;
        };
        CohortShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "planned";
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
            capacity?: number;
            perSchool?: number;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
            capacity: number;
            perSchool?: number;
            strandVersion: number;
            openedOn: string;
            /** @enum {string} */
            lateJoining?: "new-in-post" | "other" | "places-left" | "replacement" | "school-joined-later";
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "running";
            startedOn: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
            capacity: number;
            perSchool?: number;
            strandVersion: number;
            openedOn: string;
            /** @enum {string} */
            lateJoining?: "new-in-post" | "other" | "places-left" | "replacement" | "school-joined-later";
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "finished";
            startedOn: string;
            finishedOn: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
            capacity: number;
            perSchool?: number;
            strandVersion: number;
            openedOn: string;
            /** @enum {string} */
            lateJoining?: "new-in-post" | "other" | "places-left" | "replacement" | "school-joined-later";
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "cancelled";
            cancelledOn: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "merged";
            into: string;
            mergedOn: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            name: string;
            window: components["schemas"]["PeriodShown"];
            runs: components["schemas"]["PeriodShown"];
            capacity: number;
            perSchool?: number;
            strandVersion: number;
            openedOn: string;
            /** @enum {string} */
            lateJoining?: "new-in-post" | "other" | "places-left" | "replacement" | "school-joined-later";
        };
        PlanCohort: {
            strand: string;
            name: string;
            window: components["schemas"]["Period"];
            runs: components["schemas"]["Period"];
            capacity?: number;
            perSchool?: number;
        };
        ReplanCohort: {
            /** Format: uuid */
            cohortId: string;
            name: string;
            window: components["schemas"]["Period"];
            runs: components["schemas"]["Period"];
            capacity?: number;
            perSchool?: number;
        };
        OpenCohort: {
            /** Format: uuid */
            cohortId: string;
        };
        ChangeCapacity: {
            /** Format: uuid */
            cohortId: string;
            capacity: number;
            perSchool?: number;
        };
        StartCohort: {
            /** Format: uuid */
            cohortId: string;
        };
        FinishCohort: {
            /** Format: uuid */
            cohortId: string;
        };
        CancelCohort: {
            /** Format: uuid */
            cohortId: string;
        };
        AllowLateJoining: {
            /** Format: uuid */
            cohortId: string;
            /** Format: date */
            until: string;
            /** @enum {string} */
            reason: "places-left" | "replacement" | "new-in-post" | "school-joined-later" | "other";
        };
        MoveCohort: {
            /** Format: uuid */
            cohortId: string;
            version: number;
            accept?: string[];
        };
        MergeCohort: {
            /** Format: uuid */
            cohortId: string;
            /** Format: uuid */
            into: string;
        };
        AdaptationShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "heard";
            adaptationId: string;
            partnershipId: string;
            objective?: string;
            heard: string;
            heardOn: string;
            /** @enum {string} */
            source?: "alert" | "answers" | "check-in" | "conversation" | "other" | "visit";
            alertIds?: string[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "decided";
            adaptationId: string;
            partnershipId: string;
            objective?: string;
            heard: string;
            heardOn: string;
            /** @enum {string} */
            source?: "alert" | "answers" | "check-in" | "conversation" | "other" | "visit";
            alertIds?: string[];
            /** @enum {string} */
            kind: "other" | "session-changed" | "strand-changed" | "strand-closed" | "strand-opened";
            strand?: string;
            decided: string;
            decidedOn: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "changed";
            adaptationId: string;
            partnershipId: string;
            objective?: string;
            heard: string;
            heardOn: string;
            /** @enum {string} */
            source?: "alert" | "answers" | "check-in" | "conversation" | "other" | "visit";
            alertIds?: string[];
            /** @enum {string} */
            kind: "other" | "session-changed" | "strand-changed" | "strand-closed" | "strand-opened";
            strand?: string;
            decided: string;
            decidedOn: string;
            sessionIds?: string[];
            changedOn: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "told";
            adaptationId: string;
            partnershipId: string;
            objective?: string;
            heard: string;
            heardOn: string;
            /** @enum {string} */
            source?: "alert" | "answers" | "check-in" | "conversation" | "other" | "visit";
            alertIds?: string[];
            /** @enum {string} */
            kind: "other" | "session-changed" | "strand-changed" | "strand-closed" | "strand-opened";
            strand?: string;
            decided: string;
            decidedOn: string;
            sessionIds?: string[];
            changedOn: string;
            toldOn: string;
            told: ("facilitators" | "participants" | "partners" | "schools")[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "judged";
            /** @enum {string} */
            judgement: "helped" | "made-it-worse" | "no-difference";
            judgedOn: string;
            campaignIds?: string[];
            adaptationId: string;
            partnershipId: string;
            objective?: string;
            heard: string;
            heardOn: string;
            /** @enum {string} */
            source?: "alert" | "answers" | "check-in" | "conversation" | "other" | "visit";
            alertIds?: string[];
            /** @enum {string} */
            kind: "other" | "session-changed" | "strand-changed" | "strand-closed" | "strand-opened";
            strand?: string;
            decided: string;
            decidedOn: string;
            sessionIds?: string[];
            changedOn: string;
            toldOn: string;
            told: ("facilitators" | "participants" | "partners" | "schools")[];
        };
        RecordHeard: {
            /** Format: uuid */
            partnershipId: string;
            heard: string;
            /** @enum {string} */
            source?: "answers" | "alert" | "check-in" | "visit" | "conversation" | "other";
            alertIds?: string[];
            objective?: string;
            /** Format: date */
            on?: string;
        };
        DecideAdaptation: {
            /** Format: uuid */
            adaptationId: string;
            /** @enum {string} */
            kind: "strand-opened" | "strand-changed" | "strand-closed" | "session-changed" | "other";
            strand?: string;
            decided: string;
            /** Format: date */
            on?: string;
        };
        MakeChange: {
            /** Format: uuid */
            adaptationId: string;
            version?: number;
            sessionIds?: string[];
            /** Format: date */
            on?: string;
        };
        TellChange: {
            /** Format: uuid */
            adaptationId: string;
            told: ("participants" | "schools" | "facilitators" | "partners")[];
            /** Format: date */
            on?: string;
        };
        JudgeAdaptation: {
            /** Format: uuid */
            adaptationId: string;
            /** @enum {string} */
            judgement: "helped" | "no-difference" | "made-it-worse";
            campaignIds?: string[];
            /** Format: date */
            on?: string;
        };
        ProgrammeFileShown: {
            partnership: components["schemas"]["PartnershipInFileShown"];
            strands?: components["schemas"]["StrandInFileShown"][];
            cohorts?: components["schemas"]["CohortInFileShown"][];
        };
        PartnershipInFileShown: {
            /** @description Which partnership is meant; left out: the one of this name, or a new one. */
            partnershipId?: string;
            /** @description Whether both sides have agreed, so that it begins. */
            active?: boolean;
            name: string;
            provider: string;
            period: components["schemas"]["PeriodShown"];
            /** @description Codes of the local authorities of the place. */
            localAuthorities: string[];
            /** @description URNs of the schools the partnership is for; the list may begin empty. */
            schools: string[];
            objectives: components["schemas"]["ObjectiveShown"][];
            /** @description Who works together, and as what. */
            organisations?: components["schemas"]["PartnerShown"][];
            /** @description How many are to be reached. */
            targets?: components["schemas"]["TargetShown"][];
            funding?: components["schemas"]["FundingShown"][];
            budget?: components["schemas"]["BudgetLineShown"][];
        };
        StrandInFileShown: {
            /** @description Names the strand in every topic and grant, and can never change. */
            code: string;
            /** @description Whether the definition is to be in force; otherwise it is only drafted. */
            published?: boolean;
            definition: components["schemas"]["StrandDefinitionShown"];
        };
        CohortInFileShown: {
            /** @description The code of its strand. */
            strand: string;
            /** @description Whether it takes applications in its window. */
            open?: boolean;
            /**
             * @description Why the window of an open cohort was made longer.
             * @enum {string}
             */
            lateJoining?: "new-in-post" | "other" | "places-left" | "replacement" | "school-joined-later";
            /** @description Unlike that of any other cohort of the strand. */
            name: string;
            /** @description When applications are taken; it may overlap with the teaching. */
            window: components["schemas"]["PeriodShown"];
            /** @description When the cohort is taught. */
            runs: components["schemas"]["PeriodShown"];
            /** @description Left out: as the strand has it when the cohort opens. */
            capacity?: number;
            perSchool?: number;
        };
        ProgrammeFile: {
            partnership: components["schemas"]["PartnershipInFile"];
            strands?: components["schemas"]["StrandInFile"][];
            cohorts?: components["schemas"]["CohortInFile"][];
        };
        PartnershipInFile: {
            /** Format: uuid */
            partnershipId?: string;
            active?: boolean;
            organisations?: components["schemas"]["Partner"][];
            targets?: components["schemas"]["Target"][];
            funding?: components["schemas"]["Funding"][];
            budget?: components["schemas"]["BudgetLine"][];
            name: string;
            provider: string;
            period: components["schemas"]["Period"];
            localAuthorities: string[];
            schools: string[];
            objectives: components["schemas"]["Objective"][];
        };
        StrandInFile: {
            code: string;
            published?: boolean;
            definition: components["schemas"]["StrandDefinition"];
        };
        CohortInFile: {
            strand: string;
            open?: boolean;
            /** @enum {string} */
            lateJoining?: "places-left" | "replacement" | "new-in-post" | "school-joined-later" | "other";
            name: string;
            window: components["schemas"]["Period"];
            runs: components["schemas"]["Period"];
            capacity?: number;
            perSchool?: number;
        };
        GrantShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "given";
            grantId: string;
            subject: string;
            /** @enum {string} */
            role: "adviser" | "coach" | "commissioner" | "data-protection-officer" | "demonstrator" | "evaluator" | "facilitator" | "fellow" | "finance-officer" | "on-call" | "operations-officer" | "panel-member" | "participant" | "partner-admin" | "platform-admin" | "programme-lead" | "safeguarding-lead" | "school-lead" | "service-account" | "teacher" | "trust-lead";
            partnershipId?: string;
            strand?: string;
            organisationId?: string;
            personId?: string;
            from: string;
            until?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "revoked";
            revokedAt: string;
            /** @enum {boolean} */
            handedOn?: true;
            grantId: string;
            subject: string;
            /** @enum {string} */
            role: "adviser" | "coach" | "commissioner" | "data-protection-officer" | "demonstrator" | "evaluator" | "facilitator" | "fellow" | "finance-officer" | "on-call" | "operations-officer" | "panel-member" | "participant" | "partner-admin" | "platform-admin" | "programme-lead" | "safeguarding-lead" | "school-lead" | "service-account" | "teacher" | "trust-lead";
            partnershipId?: string;
            strand?: string;
            organisationId?: string;
            personId?: string;
            from: string;
            until?: string;
        };
        GiveGrant: {
            subject: string;
            /** @enum {string} */
            role: "platform-admin" | "on-call" | "programme-lead" | "operations-officer" | "finance-officer" | "facilitator" | "coach" | "teacher" | "adviser" | "fellow" | "participant" | "school-lead" | "trust-lead" | "partner-admin" | "commissioner" | "evaluator" | "data-protection-officer" | "safeguarding-lead" | "panel-member" | "service-account" | "demonstrator";
            /** Format: uuid */
            partnershipId?: string;
            strand?: string;
            /** Format: uuid */
            organisationId?: string;
            /** Format: uuid */
            personId?: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
        };
        RevokeGrant: {
            /** Format: uuid */
            grantId: string;
        };
        OpenServiceAccount: {
            name: string;
            /**
             * @example [
             *       "GET /enrolments",
             *       "GET /enrolments/{enrolmentId}"
             *     ]
             */
            routes: string[];
            /**
             * @example [
             *       "directory",
             *       "sessions.*"
             *     ]
             */
            topics: string[];
            /** Format: uuid */
            partnershipId?: string;
            strand?: string;
            /** Format: uuid */
            organisationId?: string;
        };
        ReviseServiceAccount: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /**
             * @example [
             *       "GET /enrolments",
             *       "GET /enrolments/{enrolmentId}"
             *     ]
             */
            routes: string[];
            /**
             * @example [
             *       "directory",
             *       "sessions.*"
             *     ]
             */
            topics: string[];
            /** Format: uuid */
            partnershipId?: string;
            strand?: string;
            /** Format: uuid */
            organisationId?: string;
        };
        IssueServiceKey: {
            /** Format: uuid */
            accountId: string;
            /** Format: date */
            until?: string;
        };
        IssuedKey: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            keyId: string;
            /** Format: date */
            until: string;
            key?: string;
        };
        RevokeServiceKey: {
            /** Format: uuid */
            accountId: string;
            /** Format: uuid */
            keyId: string;
        };
        CloseServiceAccount: {
            /** Format: uuid */
            accountId: string;
        };
        ChangeExternalId: {
            /** @enum {string} */
            kind: "person" | "organisation" | "application" | "enrolment" | "partnership" | "strand" | "cohort" | "session";
            /** Format: uuid */
            id: string;
            system: string;
            /** @example T-4711 */
            externalId?: string;
        };
        MoveClock: {
            /** Format: date-time */
            at: string;
        };
        Batch: {
            commands: components["schemas"]["BatchCommand"][];
        };
        BatchCommand: {
            path: string;
            body: Record<string, unknown>;
        };
        BatchAnswer: {
            items: components["schemas"]["BatchItem"][];
            /** @enum {boolean} */
            dryRun?: true;
        };
        BatchItem: {
            status: number;
            body: Record<string, unknown>;
        };
        /** @description What a command came to */
        Committed: {
            id: string;
            version: number;
            /** @description What happened, in order; empty when nothing had to */
            happened: string[];
            /**
             * @description Nothing was carried out: this is what would happen
             * @constant
             */
            dryRun?: true;
            /** @description Of a dry run: everything that would change */
            changes?: {
                /** @example enrolments */
                of: string;
                id: string;
                version: number;
                /** @description What happened, in order; empty when nothing had to */
                happened: string[];
            }[];
        };
        /** @description Why a request was not carried out (RFC 9457); `code` is permanent */
        Problem: {
            /**
             * Format: uri-reference
             * @description /problems/<code>
             */
            type: string;
            title: string;
            status: number;
            detail: string;
            /**
             * @example request.invalid
             * @example auth.role-missing
             */
            code: string;
            /** Format: uri-reference */
            instance: string;
            correlationId?: string;
            errors?: {
                detail: string;
                /** @description Where in the body: a JSON pointer as a URI fragment */
                pointer?: string;
                /** @description Which parameter of the path or query */
                parameter?: string;
                /** @description Which header field */
                header?: string;
            }[];
        };
        OrganisationShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            organisationId: string;
            /** @enum {string} */
            kind: "agency" | "childrens-centre" | "college" | "council" | "nursery" | "school" | "trust" | "university";
            name: string;
            urn?: string;
            /** @enum {string} */
            phase?: "16-plus" | "all-through" | "alternative" | "nursery" | "primary" | "secondary" | "special";
            /** @description Code of the local authority, three digits. */
            localAuthority?: string;
            localAuthorityName?: string;
            postcode?: string;
            pupils?: number;
            /** @description Pupils eligible for free school meals, per cent. */
            freeSchoolMealsPercent?: number;
            /** @description The trust’s code in the register: of the one a school belongs to, or its own. */
            trust?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "closed";
            closedOn: string;
            successor?: {
                organisationId: string;
                urn: string;
            };
            organisationId: string;
            /** @enum {string} */
            kind: "agency" | "childrens-centre" | "college" | "council" | "nursery" | "school" | "trust" | "university";
            name: string;
            urn?: string;
            /** @enum {string} */
            phase?: "16-plus" | "all-through" | "alternative" | "nursery" | "primary" | "secondary" | "special";
            /** @description Code of the local authority, three digits. */
            localAuthority?: string;
            localAuthorityName?: string;
            postcode?: string;
            pupils?: number;
            /** @description Pupils eligible for free school meals, per cent. */
            freeSchoolMealsPercent?: number;
            /** @description The trust’s code in the register: of the one a school belongs to, or its own. */
            trust?: string;
        };
        RegisterOrganisation: {
            /** @enum {string} */
            kind: "school" | "trust" | "council" | "college" | "nursery" | "childrens-centre" | "agency" | "university";
            name: string;
            postcode?: string;
            trust?: string;
        };
        NameTrustCode: {
            /** Format: uuid */
            organisationId: string;
            trust: string;
        };
        RegisterImportShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "running";
            rows: number;
            /** @enum {string} */
            content: "links" | "schools";
            extractDate: string;
            fileId: string;
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            bytes: number;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "finished";
            /** @enum {string} */
            content: "links" | "schools";
            extractDate: string;
            fileId: string;
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            bytes: number;
            counts: {
                rows: number;
                created: number;
                changed: number;
                closed: number;
                unchanged: number;
                ignored: number;
                rejected: number;
            };
            rejected: {
                line: number;
                urn?: string;
                reason: string;
            }[];
            /** @description Open schools of the same local authorities that the file does not name: nothing is changed about them. */
            absent: {
                count: number;
                urns: string[];
            };
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "finished";
            /** @enum {string} */
            content: "links" | "schools";
            extractDate: string;
            fileId: string;
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            bytes: number;
            counts: {
                rows: number;
                ignored: number;
                rejected: number;
                settled: number;
                undecided: number;
                noted: number;
                unchanged: number;
            };
            rejected: {
                line: number;
                urn?: string;
                reason: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "failed";
            code: string;
            sentence: string;
            /** @enum {string} */
            content: "links" | "schools";
            extractDate: string;
            fileId: string;
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            bytes: number;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "cancelled";
            /** @enum {string} */
            content: "links" | "schools";
            extractDate: string;
            fileId: string;
            /** @enum {string} */
            encoding: "utf-8" | "windows-1252";
            bytes: number;
        };
        CancelImport: {
            /** Format: uuid */
            importId: string;
        };
        SuccessionShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "noted";
            /** @enum {string} */
            why: "no-open-successor" | "not-yet" | "school-unknown";
            planned?: {
                successorUrn: string;
                on: string;
            };
            urn: string;
            organisationId: string;
            links: {
                urn: string;
                /** @enum {string} */
                kind: "amalgamation" | "merger" | "split" | "successor";
                on?: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "undecided";
            /** @enum {string} */
            why: "closed-without-successor" | "cycle" | "several-open-successors" | "split";
            candidates: string[];
            urn: string;
            organisationId: string;
            links: {
                urn: string;
                /** @enum {string} */
                kind: "amalgamation" | "merger" | "split" | "successor";
                on?: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "settled";
            /** @enum {string} */
            by: "person" | "register";
            successorUrn: string;
            on: string;
            urn: string;
            organisationId: string;
            links: {
                urn: string;
                /** @enum {string} */
                kind: "amalgamation" | "merger" | "split" | "successor";
                on?: string;
            }[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "dismissed";
            urn: string;
            organisationId: string;
            links: {
                urn: string;
                /** @enum {string} */
                kind: "amalgamation" | "merger" | "split" | "successor";
                on?: string;
            }[];
        };
        DecideSuccession: {
            urn: string;
            successorUrn: string;
            /** Format: date */
            on: string;
        };
        DismissSuccession: {
            urn: string;
        };
        RegisterPerson: {
            /** Format: uuid */
            partnershipId: string;
            name: string;
            /** Format: email */
            email: string;
            /** Format: email */
            contactEmail?: string;
            trn?: string;
            post: components["schemas"]["NewPost"];
        };
        NewPost: {
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "teacher" | "middle-leader" | "assistant-headteacher" | "deputy-headteacher" | "head-of-school" | "headteacher" | "executive-headteacher" | "trust-ceo" | "teaching-assistant" | "governor" | "ofsted-inspector" | "adviser";
            /** Format: date */
            from: string;
            main?: boolean;
            fte?: number;
            days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        CorrectPerson: {
            /** Format: uuid */
            personId: string;
            name?: string;
            /** Format: email */
            email?: string;
            /** Format: email */
            contactEmail?: string;
            trn?: string;
        };
        VerifyTeacherNumber: {
            /** Format: uuid */
            personId: string;
            trn: string;
        };
        TakePost: {
            /** Format: uuid */
            personId: string;
            fte?: number;
            days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /** Format: uuid */
            organisationId: string;
            /** @enum {string} */
            role: "teacher" | "middle-leader" | "assistant-headteacher" | "deputy-headteacher" | "head-of-school" | "headteacher" | "executive-headteacher" | "trust-ceo" | "teaching-assistant" | "governor" | "ofsted-inspector" | "adviser";
            /** Format: date */
            from: string;
            main?: boolean;
        };
        ChangePost: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            postId: string;
            /** @enum {string} */
            role: "teacher" | "middle-leader" | "assistant-headteacher" | "deputy-headteacher" | "head-of-school" | "headteacher" | "executive-headteacher" | "trust-ceo" | "teaching-assistant" | "governor" | "ofsted-inspector" | "adviser";
            /** Format: uuid */
            organisationId: string;
            /** Format: date */
            on: string;
            fte?: number;
            days?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        LeavePost: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            postId: string;
            /** Format: date */
            until: string;
        };
        ConfirmPost: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            postId: string;
            /** Format: date */
            on?: string;
        };
        TakeRole: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "facilitator" | "coach" | "adviser" | "governor" | "contact";
            /** Format: uuid */
            organisationId?: string;
            /** Format: date */
            from: string;
        };
        GiveUpRole: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "facilitator" | "coach" | "adviser" | "governor" | "contact";
            /** Format: uuid */
            organisationId?: string;
            /** Format: date */
            until: string;
        };
        MergePerson: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            intoPersonId: string;
        };
        PlaceHold: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            reason: "legal-claim" | "safeguarding" | "complaint" | "audit";
        };
        ReleaseHold: {
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            holdId: string;
        };
        LiftRestriction: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            kind: "restriction" | "objection";
        };
        PossibleDuplicateShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            foundOn: string;
            people: string[];
            partnerships: string[];
            because: ("address" | "teacher-number")[];
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "dismissed" | "merged";
            foundOn: string;
            on: string;
            people: string[];
            partnerships: string[];
            because: ("address" | "teacher-number")[];
        };
        DismissDuplicate: {
            /** Format: uuid */
            duplicateId: string;
        };
        SubjectRequestShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            personId: string;
            partnerships: string[];
            /** @description What they applied for or took part in when they asked. */
            strands?: string[];
            /** @enum {string} */
            kind: "access" | "erasure" | "objection" | "rectification" | "restriction";
            receivedOn: string;
            dueOn: string;
            /** @enum {string} */
            extended?: "complex" | "several-requests";
            overdueSince?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "fulfilled";
            on: string;
            personId: string;
            partnerships: string[];
            /** @description What they applied for or took part in when they asked. */
            strands?: string[];
            /** @enum {string} */
            kind: "access" | "erasure" | "objection" | "rectification" | "restriction";
            receivedOn: string;
            dueOn: string;
            /** @enum {string} */
            extended?: "complex" | "several-requests";
            overdueSince?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "refused";
            on: string;
            /** @enum {string} */
            reason: "excessive" | "legal-claim" | "legal-obligation" | "manifestly-unfounded" | "not-the-person" | "public-task";
            personId: string;
            partnerships: string[];
            /** @description What they applied for or took part in when they asked. */
            strands?: string[];
            /** @enum {string} */
            kind: "access" | "erasure" | "objection" | "rectification" | "restriction";
            receivedOn: string;
            dueOn: string;
            /** @enum {string} */
            extended?: "complex" | "several-requests";
            overdueSince?: string;
        };
        ReceiveSubjectRequest: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            kind: "access" | "rectification" | "restriction" | "objection" | "erasure";
            /** Format: date */
            receivedOn?: string;
        };
        ExtendSubjectRequest: {
            /** Format: uuid */
            requestId: string;
            /** @enum {string} */
            reason: "complex" | "several-requests";
        };
        FulfilSubjectRequest: {
            /** Format: uuid */
            requestId: string;
        };
        RefuseSubjectRequest: {
            /** Format: uuid */
            requestId: string;
            /** @enum {string} */
            reason: "not-the-person" | "manifestly-unfounded" | "excessive" | "legal-obligation" | "public-task" | "legal-claim";
        };
        EndRetention: {
            /** Format: uuid */
            personId: string;
        };
        SubmitApplication: {
            answers?: {
                [key: string]: string;
            };
            /** Format: uuid */
            cohortId: string;
            /** Format: uuid */
            personId?: string;
            /** Format: uuid */
            organisationId: string;
        };
        AcceptApplication: {
            /** Format: uuid */
            applicationId: string;
        };
        RejectApplication: {
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            reason: "not-eligible" | "criteria-not-met" | "no-places" | "not-endorsed" | "other";
        };
        ReopenApplication: {
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            reason: "answered-late" | "circumstances-changed" | "decided-in-error" | "other";
        };
        WithdrawApplication: {
            /** Format: uuid */
            applicationId: string;
        };
        AnswerOffer: {
            /** Format: uuid */
            applicationId: string;
            accept: boolean;
            saidBy: string;
        };
        ScoreApplication: {
            /** Format: uuid */
            applicationId: string;
            points: {
                [key: string]: number;
            };
            comment?: string;
        };
        ShortlistApplication: {
            /** Format: uuid */
            applicationId: string;
        };
        EndorseApplication: {
            /** Format: uuid */
            applicationId: string;
            endorsed: boolean;
            saidBy: string;
            statement?: string;
        };
        IssueLink: {
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            opens: "form" | "address" | "endorsement" | "offer";
        };
        ApplyTogether: {
            /** Format: uuid */
            cohortId: string;
            members: components["schemas"]["GroupApplicant"][];
        };
        GroupApplicant: {
            /** Format: uuid */
            personId?: string;
            /** Format: uuid */
            organisationId: string;
        };
        ChangePriority: {
            /** Format: uuid */
            applicationId: string;
            priority: boolean;
            /** @enum {string} */
            reason: "school-not-yet-reached" | "school-in-need" | "waited-before" | "other";
        };
        RejoinWaitingList: {
            /** Format: uuid */
            applicationId: string;
            /** @enum {string} */
            reason: "answered-late" | "circumstances-changed" | "decided-in-error" | "other";
        };
        DeferEnrolment: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            reason: "parental-leave" | "illness" | "bereavement" | "secondment" | "workload" | "other";
            /** Format: date */
            expectedReturn: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        ResumeEnrolment: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: date */
            on: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        ReopenEnrolment: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            reason: "recorded-in-error" | "appeal-upheld" | "work-outstanding" | "other";
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        MoveToCohort: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            toCohortId: string;
            /** Format: date */
            on: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        WithdrawEnrolment: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            reason: "left-the-profession" | "moved-school" | "workload" | "illness" | "quality-of-the-strand" | "school-closed" | "accepted-in-error" | "other";
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        CancelWithdrawal: {
            /** Format: uuid */
            enrolmentId: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        TransferEnrolment: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            toOrganisationId: string;
            /** Format: date */
            on: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        AddStaffMembers: {
            /** Format: uuid */
            enrolmentId: string;
            members: components["schemas"]["StaffMemberToAdd"][];
            /** Format: date */
            from?: string;
        };
        StaffMemberToAdd: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            part: "lead" | "member";
        };
        RemoveStaffMember: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            on: string;
        };
        DecideCompletion: {
            /** Format: uuid */
            enrolmentId: string;
            completed: boolean;
            /** Format: date */
            on: string;
            inOwnWords?: string;
            /** @enum {string} */
            wordsFor?: "officers" | "officers-and-leads";
        };
        UploadShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "applying" | "checking" | "undoing";
            rows: number;
            /** @enum {string} */
            kind: "applications" | "staff-members" | "withdrawals";
            cohortId: string;
            partnershipId: string;
            strand: string;
            fileId: string;
            bytes: number;
            by: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "applied" | "checked" | "undone";
            counts: {
                rows: number;
                fine: number;
                unchanged: number;
                waiting: number;
                bad: number;
            };
            /** @enum {string} */
            kind: "applications" | "staff-members" | "withdrawals";
            cohortId: string;
            partnershipId: string;
            strand: string;
            fileId: string;
            bytes: number;
            by: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "cancelled";
            /** @enum {string} */
            during: "applying" | "checking" | "undoing";
            /** @enum {string} */
            kind: "applications" | "staff-members" | "withdrawals";
            cohortId: string;
            partnershipId: string;
            strand: string;
            fileId: string;
            bytes: number;
            by: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "failed";
            code: string;
            sentence: string;
            /** @enum {string} */
            kind: "applications" | "staff-members" | "withdrawals";
            cohortId: string;
            partnershipId: string;
            strand: string;
            fileId: string;
            bytes: number;
            by: string;
        };
        MapColumns: {
            /** Format: uuid */
            uploadId: string;
            columns: {
                [key: string]: string;
            };
        };
        SettleRow: {
            /** Format: uuid */
            uploadId: string;
            line: number;
            /** Format: uuid */
            personId?: string;
        };
        ApplyUpload: {
            /** Format: uuid */
            uploadId: string;
            leaveOutBad?: boolean;
        };
        CancelUpload: {
            /** Format: uuid */
            uploadId: string;
        };
        UndoUpload: {
            /** Format: uuid */
            uploadId: string;
        };
        ScheduleCohort: {
            /** Format: uuid */
            cohortId: string;
            sessions: components["schemas"]["ItemDate"][];
        };
        ItemDate: {
            item: string;
            startsAt: string;
        };
        RosterShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            partnershipId: string;
            strand: string;
            strandVersion: number;
            runs: components["schemas"]["PeriodShown"];
            plan: components["schemas"]["PlanItemShown"][];
            /**
             * @description Closed: the cohort was cancelled.
             * @enum {string}
             */
            status: "closed" | "open";
            members: {
                enrolmentId: string;
                personId: string;
                organisationId: string;
                urn?: string;
                from: string;
                until?: string;
            }[];
            pauses: {
                enrolmentId: string;
                from: string;
                /** @enum {string} */
                because: "deferred" | "leaving" | "left";
                until?: string;
            }[];
            sessions: {
                startsAt: string;
                minutes: number;
                sessionId: string;
                item: string;
                /** @enum {string} */
                standing: "ahead" | "cancelled" | "held" | "postponed";
            }[];
        };
        SessionShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "scheduled";
            cohortId: string;
            partnershipId: string;
            strand: string;
            item: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            required: boolean;
            startsAt: string;
            minutes: number;
            facilitators: string[];
            place?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "postponed";
            postponedOn: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            item: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            required: boolean;
            startsAt: string;
            minutes: number;
            facilitators: string[];
            place?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "cancelled";
            cancelledOn: string;
            /** @enum {string} */
            reason: "cohort-cancelled" | "facilitator-unavailable" | "other" | "schools-closed" | "too-few-expected" | "venue-unavailable";
            cohortId: string;
            partnershipId: string;
            strand: string;
            item: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            required: boolean;
            startsAt: string;
            minutes: number;
            facilitators: string[];
            place?: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "delivered";
            handedInOn?: string;
            cohortId: string;
            partnershipId: string;
            strand: string;
            item: string;
            title: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "self-study" | "visit";
            required: boolean;
            startsAt: string;
            minutes: number;
            facilitators: string[];
            place?: string;
            register: {
                enrolmentId: string;
                personId: string;
                organisationId: string;
                urn?: string;
                /** @enum {string} */
                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                attendedMinutes: number;
                plannedMinutes: number;
            }[];
            guests: {
                personId: string;
                attendedMinutes: number;
            }[];
        };
        ArrangeSession: {
            /** Format: uuid */
            sessionId: string;
            facilitators: string[];
            place?: string;
        };
        RescheduleSession: {
            /** Format: uuid */
            sessionId: string;
            startsAt: string;
        };
        PostponeSession: {
            /** Format: uuid */
            sessionId: string;
        };
        CancelSession: {
            /** Format: uuid */
            sessionId: string;
            /** @enum {string} */
            reason: "facilitator-unavailable" | "venue-unavailable" | "too-few-expected" | "schools-closed" | "cohort-cancelled" | "other";
        };
        HandInRegister: {
            /** Format: uuid */
            sessionId: string;
            entries: components["schemas"]["RegisterEntry"][];
        };
        RegisterEntry: {
            walkIn?: boolean;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            outcome: "attended" | "partial" | "late" | "absent" | "excused";
            minutes?: number;
        };
        CorrectAttendance: {
            /** Format: uuid */
            sessionId: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            outcome: "attended" | "partial" | "late" | "absent" | "excused";
            minutes?: number;
        };
        CampaignShown: {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "open";
            invitees: components["schemas"]["PresentParticipantShown"][];
            strand: string;
            strandVersion: number;
            partnershipId: string;
            cohortId: string;
            sessionId: string;
            item: string;
            heldOn: string;
            template: string;
            opensOn: string;
            /** @description The last day on which an answer is taken. */
            closesOn: string;
        } | {
            id: string;
            version: number;
            /** @description By which ids other systems know it; absent where none does */
            externalIds?: {
                system: string;
                id: string;
            }[];
            /** @enum {string} */
            status: "closed";
            invitees: components["schemas"]["PresentParticipantShown"][];
            closedOn: string;
            strand: string;
            strandVersion: number;
            partnershipId: string;
            cohortId: string;
            sessionId: string;
            item: string;
            heldOn: string;
            template: string;
            opensOn: string;
            /** @description The last day on which an answer is taken. */
            closesOn: string;
        };
        PresentParticipantShown: {
            enrolmentId: string;
            personId: string;
            organisationId: string;
            urn?: string;
        };
        IssueLinks: {
            /** Format: uuid */
            campaignId: string;
        };
        MeasuredAnswerShown: {
            question: string;
            /** @enum {string} */
            measure: "practice-change" | "recommend";
            value: number;
        };
        AnswerSurvey: {
            answers: {
                [key: string]: number | string;
            };
        };
    };
    responses: {
        /** @description The request was not carried out */
        Problem: {
            headers: {
                "x-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
        DryRun: boolean;
        /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
        IdempotencyKey: string;
        /** @description The ETag the caller has seen; 412 when there is a newer one */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version, in quotes */
        ETag: string;
        /** @description Where what was created is found */
        Location: string;
        /** @description Ties together everything this request leads to */
        CorrelationId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "OpsRoutes.progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parked: {
                            handler: string;
                            reason: string;
                            code: string;
                            count: number;
                            /** Format: date-time */
                            since: string;
                        }[];
                        unnumbered: number;
                        publishing: {
                            waitingSince?: string;
                            unnumbered: number;
                            strand?: string;
                            stream: string;
                            journaled: number;
                            sent: number;
                            ends: {
                                [key: string]: number;
                            };
                            held: boolean;
                        }[];
                        handling: {
                            parkedSince?: string;
                            parked: number;
                            waitingSince?: string;
                            strand?: string;
                            stream: string;
                            handler: string;
                            behind: number;
                        }[];
                        clock: {
                            now: string;
                            settled: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsRoutes.positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clock: {
                            now: string;
                            settled: boolean;
                        };
                        unnumbered: number;
                        publishing: {
                            stream: string;
                            journaled: number;
                            sent: number;
                            ends: {
                                [key: string]: number;
                            };
                            held: boolean;
                        }[];
                        reached: {
                            stream: string;
                            partition: number;
                            handler: string;
                            offset: number;
                        }[];
                        parked: {
                            handler: string;
                            reason: string;
                            code: string;
                            count: number;
                            /** Format: date-time */
                            since: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        causes: {
                            /** @enum {string} */
                            waitsFor: "a newer build" | "a person" | "another" | "itself";
                            sentence: string;
                            /** @enum {string} */
                            reason: "bad-bytes" | "behind-another" | "defect" | "newer-version" | "no-answer" | "not-yet" | "refused";
                            code: string;
                            handler: string;
                            count: number;
                            /** Format: date-time */
                            oldest: string;
                            /** Format: date-time */
                            newest: string;
                            /** @description Ids of a few, to look at. */
                            examples: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.list": {
        parameters: {
            query?: {
                handler?: string;
                reason?: "not-yet" | "no-answer" | "refused" | "defect" | "bad-bytes" | "newer-version" | "behind-another";
                code?: string;
                key?: string;
                stream?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            /** @description An operator gave it up: the owner of its lane takes it away when it is its turn. */
                            discard?: {
                                who: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            };
                            /** @enum {string} */
                            reason: "bad-bytes" | "behind-another" | "defect" | "newer-version" | "no-answer" | "not-yet" | "refused";
                            code: string;
                            key: string;
                            stream: string;
                            position: number;
                            handler: string;
                            sentence: string;
                            partition: number;
                            offset: number;
                            attempts: number;
                            /**
                             * Format: date-time
                             * @description When it is tried again by itself; absent means when an operator says so.
                             */
                            retryAt?: string;
                            /** Format: date-time */
                            parkedAt: string;
                            id: string;
                            event: string;
                            type: string;
                            waitsFor: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bytes?: number;
                        data?: Record<string, unknown>;
                        headers: {
                            [key: string]: string;
                        };
                        /** @description An operator gave it up: the owner of its lane takes it away when it is its turn. */
                        discard?: {
                            who: string;
                            why: string;
                            /** Format: date-time */
                            at: string;
                        };
                        /** @enum {string} */
                        reason: "bad-bytes" | "behind-another" | "defect" | "newer-version" | "no-answer" | "not-yet" | "refused";
                        code: string;
                        key: string;
                        stream: string;
                        position: number;
                        handler: string;
                        sentence: string;
                        partition: number;
                        offset: number;
                        attempts: number;
                        /**
                         * Format: date-time
                         * @description When it is tried again by itself; absent means when an operator says so.
                         */
                        retryAt?: string;
                        /** Format: date-time */
                        parkedAt: string;
                        id: string;
                        event: string;
                        type: string;
                        waitsFor: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.discarded": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            /** @description An operator gave it up: the owner of its lane takes it away when it is its turn. */
                            discard?: {
                                who: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            };
                            /** @enum {string} */
                            reason: "bad-bytes" | "behind-another" | "defect" | "newer-version" | "no-answer" | "not-yet" | "refused";
                            code: string;
                            key: string;
                            stream: string;
                            position: number;
                            handler: string;
                            sentence: string;
                            partition: number;
                            offset: number;
                            attempts: number;
                            /**
                             * Format: date-time
                             * @description When it is tried again by itself; absent means when an operator says so.
                             */
                            retryAt?: string;
                            /** Format: date-time */
                            parkedAt: string;
                            id: string;
                            event: string;
                            type: string;
                            waitsFor: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.retry": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "A line of text"
                 *       ],
                 *       "handler": "A line of text",
                 *       "reason": "not-yet",
                 *       "code": "A line of text",
                 *       "key": "A line of text",
                 *       "stream": "A line of text",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["RetryParked"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsParkedRoutes.discard": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "A line of text",
                 *       "ids": [
                 *         "A line of text"
                 *       ],
                 *       "handler": "A line of text",
                 *       "reason": "not-yet",
                 *       "code": "A line of text",
                 *       "key": "A line of text",
                 *       "stream": "A line of text",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["DiscardParked"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsTopicRoutes.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: {
                            stream: string;
                            topic: string;
                            generation: number;
                            partitions: number;
                            /** @description Last position in the journal, last one that was acknowledged, last one at the ends of the topic's partitions. */
                            journaled: number;
                            sent: number;
                            last: number;
                            /** @description Offset after the last message of each partition, as the topic has it now. */
                            ends: {
                                partition: number;
                                end: number;
                            }[];
                            /** @enum {string} */
                            verdict: "ahead" | "behind" | "held" | "level" | "missing" | "moving" | "sending";
                            sentence: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsTopicRoutes.resend": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stream": "A line of text",
                 *       "from": 1,
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["ResendTopic"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsTopicRoutes.move": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stream": "A line of text",
                 *       "strand": "future-heads",
                 *       "partitions": 1,
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["MoveTopics"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsTopicRoutes.compare": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stream": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["CheckTopics"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsTopicRoutes.adopt": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stream": "A line of text",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["AdoptTopic"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsViewRoutes.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: ({
                            view: string;
                            /** @description Of the code that answers. */
                            version: number;
                            live: string;
                            building?: string;
                            former: string[];
                            refused?: string;
                        } | {
                            progress: {
                                view: string;
                                version: number;
                                build: number;
                                /**
                                 * @description A raised version, or an operator’s order.
                                 * @enum {string}
                                 */
                                why: "order" | "version";
                                /** Format: date-time */
                                since: string;
                                done: number;
                                total: number;
                                streams: {
                                    stream: string;
                                    done: number;
                                    total: number;
                                }[];
                                /** @description Messages per second, lately; absent until two looks have been taken. */
                                perSecond?: number;
                                /**
                                 * Format: date-time
                                 * @description When it will have caught up at this rate.
                                 */
                                readyAt?: string;
                                parked: number;
                                /** @description What it still has to wait for, in one sentence. */
                                waitsFor: string;
                            };
                            view: string;
                            /** @description Of the code that answers. */
                            version: number;
                            live: string;
                            building?: string;
                            former: string[];
                            refused?: string;
                        })[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsViewRoutes.rebuild": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "view": "A line of text",
                 *       "dryRun": true
                 *     }
                 */
                "application/json": components["schemas"]["RebuildView"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsViewRoutes.cancel": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "view": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["CancelRebuild"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsJournalRoutes.look": {
        parameters: {
            query?: {
                aggregate?: string;
                correlation?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            collection: string;
                            aggregate: string;
                            version: number;
                            type: string;
                            data: Record<string, unknown>;
                            /** @description Other things than the aggregate that it is about. */
                            about?: string[];
                            cause: string;
                            who: string;
                            at: string;
                            correlationId: string;
                            causationId?: string;
                            traceparent?: string;
                            stream?: string;
                            /** @description Gapless per stream, from 1. */
                            position?: number;
                            publicType?: string;
                            /**
                             * @description Read back from the topic: the database was restored from a time before it.
                             * @enum {boolean}
                             */
                            adopted?: true;
                            event: string;
                            recorded?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsOrderRoutes.all": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            /** @enum {string} */
                            state: "begun" | "done" | "failed" | "interrupted" | "refused";
                            /** @description Such as `parked.discard`. */
                            what: string;
                            asked: Record<string, unknown>;
                            who: string;
                            /** Format: date-time */
                            at: string;
                            correlationId: string;
                            progress?: {
                                done: number;
                                total: number;
                                what?: string;
                            };
                            result?: Record<string, unknown>;
                            problem?: {
                                code: string;
                                sentence: string;
                            };
                            /** Format: date-time */
                            endedAt?: string;
                            order: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OpsOrderRoutes.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "begun" | "done" | "failed" | "interrupted" | "refused";
                        /** @description Such as `parked.discard`. */
                        what: string;
                        asked: Record<string, unknown>;
                        who: string;
                        /** Format: date-time */
                        at: string;
                        correlationId: string;
                        progress?: {
                            done: number;
                            total: number;
                            what?: string;
                        };
                        result?: Record<string, unknown>;
                        problem?: {
                            code: string;
                            sentence: string;
                        };
                        /** Format: date-time */
                        endedAt?: string;
                        order: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ReferenceListRoutes.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: {
                            [key: string]: string[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "TopicRoutes.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: Record<string, unknown>[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "TopicRoutes.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        partitions: number;
                        generation: number;
                        position: number;
                        events: string[];
                        strand?: string;
                        stream: string;
                        topic: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "TopicRoutes.replay": {
        parameters: {
            query?: {
                from?: number;
                limit?: number;
            };
            header?: never;
            path: {
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: number;
                        items: {
                            datacontenttype: string;
                            data: Record<string, unknown>;
                            causationid?: string;
                            specversion: string;
                            id: string;
                            source: string;
                            type: string;
                            time: string;
                            subject: string;
                            sequence: number;
                            partitionkey: string;
                            aggregateversion: number;
                            correlationid: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AuditRoutes.changes": {
        parameters: {
            query: {
                about: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            causationId?: string;
                            id: string;
                            of: string;
                            record: string;
                            version: number;
                            happened: string;
                            who: string;
                            at: string;
                            correlationId: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AuditRoutes.reads": {
        parameters: {
            query?: {
                about?: string;
                who?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        items: {
                            who: string;
                            route: string;
                            about: string[];
                            at: string;
                            correlationId: string;
                            id: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AuditRoutes.keyUses": {
        parameters: {
            query: {
                about: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            keyId: string;
                            at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectAccessRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string;
                        service: string;
                        kept: {
                            [key: string]: Record<string, unknown>[];
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.list": {
        parameters: {
            query?: {
                checkInDueBy?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PartnershipShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.draft": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A line of text",
                 *       "provider": "A line of text",
                 *       "period": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "localAuthorities": [
                 *         "341"
                 *       ],
                 *       "schools": [
                 *         "104420"
                 *       ],
                 *       "objectives": [
                 *         {
                 *           "code": "future-heads",
                 *           "title": "A line of text"
                 *         }
                 *       ],
                 *       "organisations": [
                 *         {
                 *           "name": "A line of text",
                 *           "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "roles": [
                 *             "provider"
                 *           ]
                 *         }
                 *       ],
                 *       "targets": [
                 *         {
                 *           "of": "schools",
                 *           "atLeast": 1,
                 *           "by": "2024-09-02"
                 *         }
                 *       ],
                 *       "funding": [
                 *         {
                 *           "source": "A line of text",
                 *           "pence": 1,
                 *           "from": "2024-09-02",
                 *           "until": "2024-09-02"
                 *         }
                 *       ],
                 *       "budget": [
                 *         {
                 *           "code": "future-heads",
                 *           "title": "A line of text",
                 *           "pence": 0,
                 *           "academicYear": "2023-24"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DraftPartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnershipShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.coverage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        localAuthorities: string[];
                        schools: number;
                        /** @description URNs of those it is for and has reached. */
                        reached: string[];
                        notYetReached: string[];
                        /** @description URNs of those it has reached and is not for. */
                        outside: string[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.revise": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "organisations": [
                 *         {
                 *           "name": "A line of text",
                 *           "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "roles": [
                 *             "provider"
                 *           ]
                 *         }
                 *       ],
                 *       "targets": [
                 *         {
                 *           "of": "schools",
                 *           "atLeast": 1,
                 *           "by": "2024-09-02"
                 *         }
                 *       ],
                 *       "funding": [
                 *         {
                 *           "source": "A line of text",
                 *           "pence": 1,
                 *           "from": "2024-09-02",
                 *           "until": "2024-09-02"
                 *         }
                 *       ],
                 *       "budget": [
                 *         {
                 *           "code": "future-heads",
                 *           "title": "A line of text",
                 *           "pence": 0,
                 *           "academicYear": "2023-24"
                 *         }
                 *       ],
                 *       "name": "A line of text",
                 *       "provider": "A line of text",
                 *       "period": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "localAuthorities": [
                 *         "341"
                 *       ],
                 *       "schools": [
                 *         "104420"
                 *       ],
                 *       "objectives": [
                 *         {
                 *           "code": "future-heads",
                 *           "title": "A line of text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RevisePartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.activate": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["ActivatePartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.extend": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "until": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["ExtendPartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.amend": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "organisations": [
                 *         {
                 *           "name": "A line of text",
                 *           "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "roles": [
                 *             "provider"
                 *           ]
                 *         }
                 *       ],
                 *       "targets": [
                 *         {
                 *           "of": "schools",
                 *           "atLeast": 1,
                 *           "by": "2024-09-02"
                 *         }
                 *       ],
                 *       "funding": [
                 *         {
                 *           "source": "A line of text",
                 *           "pence": 1,
                 *           "from": "2024-09-02",
                 *           "until": "2024-09-02"
                 *         }
                 *       ],
                 *       "budget": [
                 *         {
                 *           "code": "future-heads",
                 *           "title": "A line of text",
                 *           "pence": 0,
                 *           "academicYear": "2023-24"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AmendPartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.correctCoverage": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "add": [
                 *         "104420"
                 *       ],
                 *       "remove": [
                 *         "104420"
                 *       ],
                 *       "localAuthorities": [
                 *         "341"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CorrectCoverage"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.agreeCheckIn": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "code": "future-heads",
                 *       "title": "A line of text",
                 *       "ownerId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "due": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["AgreeCheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.moveCheckIn": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "code": "future-heads",
                 *       "ownerId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "due": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["MoveCheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.holdCheckIn": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "code": "future-heads",
                 *       "on": "2024-09-02",
                 *       "note": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["HoldCheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.judge": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "objective": "future-heads",
                 *       "judgement": "met",
                 *       "on": "2024-09-02",
                 *       "evidence": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["JudgeObjective"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PartnershipRoutes.close": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["ClosePartnership"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.list": {
        parameters: {
            query?: {
                code?: string;
                partnershipId?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StrandShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.draft": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "code": "future-heads",
                 *       "definition": {
                 *         "title": "A line of text",
                 *         "summary": "A line of text",
                 *         "unit": "person",
                 *         "audience": {
                 *           "roles": [
                 *             "teacher"
                 *           ],
                 *           "phases": [
                 *             "nursery"
                 *           ]
                 *         },
                 *         "eligibility": {
                 *           "minimumFte": 0,
                 *           "monthsInPost": 1,
                 *           "completedOneOf": [
                 *             "future-heads"
                 *           ],
                 *           "notTogetherWith": [
                 *             "future-heads"
                 *           ]
                 *         },
                 *         "selection": "first-come",
                 *         "choosing": {
                 *           "form": [
                 *             {
                 *               "code": "future-heads",
                 *               "text": "A line of text",
                 *               "hint": "A line of text",
                 *               "kind": "words",
                 *               "required": true,
                 *               "choices": [
                 *                 "A line of text",
                 *                 "A line of text"
                 *               ],
                 *               "mostWords": 10
                 *             }
                 *           ],
                 *           "criteria": [
                 *             {
                 *               "code": "future-heads",
                 *               "title": "A line of text",
                 *               "guidance": "A line of text",
                 *               "upTo": 1,
                 *               "weight": 1
                 *             }
                 *           ],
                 *           "scoredBy": 0,
                 *           "shortlist": true,
                 *           "endorsement": true
                 *         },
                 *         "places": {
                 *           "perCohort": 1,
                 *           "perSchool": 1,
                 *           "offerWorkingDays": 1,
                 *           "keptWhileDeferredDays": 0
                 *         },
                 *         "plan": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text",
                 *             "mode": "in-person",
                 *             "minutes": 5,
                 *             "required": true,
                 *             "week": 0,
                 *             "variants": [
                 *               {
                 *                 "setting": "nursery",
                 *                 "title": "A line of text"
                 *               }
                 *             ],
                 *             "materials": [
                 *               {
                 *                 "title": "A line of text",
                 *                 "url": "https://elm.example/guide"
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "coaching": {
                 *           "everyDays": 1
                 *         },
                 *         "templates": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text",
                 *             "introduction": "A line of text",
                 *             "questions": [
                 *               {
                 *                 "code": "future-heads",
                 *                 "text": "A line of text",
                 *                 "kind": "likert",
                 *                 "required": true,
                 *                 "points": [
                 *                   "A line of text",
                 *                   "A line of text"
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "surveys": [
                 *           {
                 *             "afterItem": "future-heads",
                 *             "template": "future-heads",
                 *             "openDays": 1
                 *           }
                 *         ],
                 *         "completion": {
                 *           "minimumDose": 0,
                 *           "allRequiredItems": true
                 *         },
                 *         "cover": {
                 *           "per": "participant",
                 *           "dayRatePence": 1,
                 *           "maximumDays": 0.5
                 *         },
                 *         "measures": [
                 *           {
                 *             "code": "recommend",
                 *             "question": "future-heads",
                 *             "favourable": [
                 *               1
                 *             ],
                 *             "target": 0
                 *           }
                 *         ],
                 *         "targets": [
                 *           {
                 *             "of": "schools",
                 *             "atLeast": 1,
                 *             "by": "2024-09-02"
                 *           }
                 *         ],
                 *         "privacy": {
                 *           "lawfulBasis": "public-task",
                 *           "keepYears": 1
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DraftStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrandShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.differences": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                strandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number;
                        to: number;
                        differences: {
                            at: string;
                            before?: unknown;
                            after?: unknown;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.copy": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strandId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "version": 1,
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "code": "future-heads",
                 *       "title": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["CopyStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.revise": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strandId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "version": 1,
                 *       "definition": {
                 *         "title": "A line of text",
                 *         "summary": "A line of text",
                 *         "unit": "person",
                 *         "audience": {
                 *           "roles": [
                 *             "teacher"
                 *           ],
                 *           "phases": [
                 *             "nursery"
                 *           ]
                 *         },
                 *         "eligibility": {
                 *           "minimumFte": 0,
                 *           "monthsInPost": 1,
                 *           "completedOneOf": [
                 *             "future-heads"
                 *           ],
                 *           "notTogetherWith": [
                 *             "future-heads"
                 *           ]
                 *         },
                 *         "selection": "first-come",
                 *         "choosing": {
                 *           "form": [
                 *             {
                 *               "code": "future-heads",
                 *               "text": "A line of text",
                 *               "hint": "A line of text",
                 *               "kind": "words",
                 *               "required": true,
                 *               "choices": [
                 *                 "A line of text",
                 *                 "A line of text"
                 *               ],
                 *               "mostWords": 10
                 *             }
                 *           ],
                 *           "criteria": [
                 *             {
                 *               "code": "future-heads",
                 *               "title": "A line of text",
                 *               "guidance": "A line of text",
                 *               "upTo": 1,
                 *               "weight": 1
                 *             }
                 *           ],
                 *           "scoredBy": 0,
                 *           "shortlist": true,
                 *           "endorsement": true
                 *         },
                 *         "places": {
                 *           "perCohort": 1,
                 *           "perSchool": 1,
                 *           "offerWorkingDays": 1,
                 *           "keptWhileDeferredDays": 0
                 *         },
                 *         "plan": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text",
                 *             "mode": "in-person",
                 *             "minutes": 5,
                 *             "required": true,
                 *             "week": 0,
                 *             "variants": [
                 *               {
                 *                 "setting": "nursery",
                 *                 "title": "A line of text"
                 *               }
                 *             ],
                 *             "materials": [
                 *               {
                 *                 "title": "A line of text",
                 *                 "url": "https://elm.example/guide"
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "coaching": {
                 *           "everyDays": 1
                 *         },
                 *         "templates": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text",
                 *             "introduction": "A line of text",
                 *             "questions": [
                 *               {
                 *                 "code": "future-heads",
                 *                 "text": "A line of text",
                 *                 "kind": "likert",
                 *                 "required": true,
                 *                 "points": [
                 *                   "A line of text",
                 *                   "A line of text"
                 *                 ]
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "surveys": [
                 *           {
                 *             "afterItem": "future-heads",
                 *             "template": "future-heads",
                 *             "openDays": 1
                 *           }
                 *         ],
                 *         "completion": {
                 *           "minimumDose": 0,
                 *           "allRequiredItems": true
                 *         },
                 *         "cover": {
                 *           "per": "participant",
                 *           "dayRatePence": 1,
                 *           "maximumDays": 0.5
                 *         },
                 *         "measures": [
                 *           {
                 *             "code": "recommend",
                 *             "question": "future-heads",
                 *             "favourable": [
                 *               1
                 *             ],
                 *             "target": 0
                 *           }
                 *         ],
                 *         "targets": [
                 *           {
                 *             "of": "schools",
                 *             "atLeast": 1,
                 *             "by": "2024-09-02"
                 *           }
                 *         ],
                 *         "privacy": {
                 *           "lawfulBasis": "public-task",
                 *           "keepYears": 1
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReviseStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.publish": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strandId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "version": 1,
                 *       "partitions": 1
                 *     }
                 */
                "application/json": components["schemas"]["PublishStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.close": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strandId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["CloseStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "StrandRoutes.withdraw": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strandId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawStrand"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.list": {
        parameters: {
            query?: {
                partnershipId?: string;
                strand?: string;
                status?: "planned" | "open" | "running" | "finished" | "cancelled" | "merged";
                academicYear?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CohortShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.plan": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strand": "future-heads",
                 *       "name": "A line of text",
                 *       "window": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "runs": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "capacity": 1,
                 *       "perSchool": 1
                 *     }
                 */
                "application/json": components["schemas"]["PlanCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.moveAsked": {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        invalidated: {
                            code: string;
                            detail: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.mergerAsked": {
        parameters: {
            query: {
                into: string;
            };
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enrolments: number;
                        together: number;
                        capacity: number;
                        aboveLimit: {
                            organisationId: string;
                            enrolments: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.replan": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "name": "A line of text",
                 *       "window": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "runs": {
                 *         "from": "2024-09-02",
                 *         "until": "2024-09-02"
                 *       },
                 *       "capacity": 1,
                 *       "perSchool": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReplanCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.open": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["OpenCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.changeCapacity": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "capacity": 1,
                 *       "perSchool": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCapacity"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.start": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["StartCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.finish": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["FinishCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.cancel": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["CancelCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.allowLateJoining": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "until": "2024-09-02",
                 *       "reason": "places-left"
                 *     }
                 */
                "application/json": components["schemas"]["AllowLateJoining"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.move": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "version": 1,
                 *       "accept": [
                 *         "A line of text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MoveCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CohortRoutes.merge": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "into": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["MergeCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.list": {
        parameters: {
            query?: {
                partnershipId?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AdaptationShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.hear": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "heard": "A line of text",
                 *       "source": "answers",
                 *       "alertIds": [
                 *         "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *       ],
                 *       "objective": "future-heads",
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["RecordHeard"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adaptationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdaptationShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.decide": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adaptationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "kind": "strand-opened",
                 *       "strand": "future-heads",
                 *       "decided": "A line of text",
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["DecideAdaptation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.change": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adaptationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "version": 1,
                 *       "sessionIds": [
                 *         "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *       ],
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["MakeChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.tell": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adaptationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "told": [
                 *         "participants"
                 *       ],
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["TellChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AdaptationRoutes.judge": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adaptationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "judgement": "helped",
                 *       "campaignIds": [
                 *         "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *       ],
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["JudgeAdaptation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ProgrammeFileRoutes.schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ProgrammeFileRoutes.written": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeFileShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ProgrammeFileRoutes.apply": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnership": {
                 *         "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *         "active": true,
                 *         "organisations": [
                 *           {
                 *             "name": "A line of text",
                 *             "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *             "roles": [
                 *               "provider"
                 *             ]
                 *           }
                 *         ],
                 *         "targets": [
                 *           {
                 *             "of": "schools",
                 *             "atLeast": 1,
                 *             "by": "2024-09-02"
                 *           }
                 *         ],
                 *         "funding": [
                 *           {
                 *             "source": "A line of text",
                 *             "pence": 1,
                 *             "from": "2024-09-02",
                 *             "until": "2024-09-02"
                 *           }
                 *         ],
                 *         "budget": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text",
                 *             "pence": 0,
                 *             "academicYear": "2023-24"
                 *           }
                 *         ],
                 *         "name": "A line of text",
                 *         "provider": "A line of text",
                 *         "period": {
                 *           "from": "2024-09-02",
                 *           "until": "2024-09-02"
                 *         },
                 *         "localAuthorities": [
                 *           "341"
                 *         ],
                 *         "schools": [
                 *           "104420"
                 *         ],
                 *         "objectives": [
                 *           {
                 *             "code": "future-heads",
                 *             "title": "A line of text"
                 *           }
                 *         ]
                 *       },
                 *       "strands": [
                 *         {
                 *           "code": "future-heads",
                 *           "published": true,
                 *           "definition": {
                 *             "title": "A line of text",
                 *             "summary": "A line of text",
                 *             "unit": "person",
                 *             "audience": {
                 *               "roles": [
                 *                 "teacher"
                 *               ],
                 *               "phases": [
                 *                 "nursery"
                 *               ]
                 *             },
                 *             "eligibility": {
                 *               "minimumFte": 0,
                 *               "monthsInPost": 1,
                 *               "completedOneOf": [
                 *                 "future-heads"
                 *               ],
                 *               "notTogetherWith": [
                 *                 "future-heads"
                 *               ]
                 *             },
                 *             "selection": "first-come",
                 *             "choosing": {
                 *               "form": [
                 *                 {
                 *                   "code": "future-heads",
                 *                   "text": "A line of text",
                 *                   "hint": "A line of text",
                 *                   "kind": "words",
                 *                   "required": true,
                 *                   "choices": [
                 *                     "A line of text",
                 *                     "A line of text"
                 *                   ],
                 *                   "mostWords": 10
                 *                 }
                 *               ],
                 *               "criteria": [
                 *                 {
                 *                   "code": "future-heads",
                 *                   "title": "A line of text",
                 *                   "guidance": "A line of text",
                 *                   "upTo": 1,
                 *                   "weight": 1
                 *                 }
                 *               ],
                 *               "scoredBy": 0,
                 *               "shortlist": true,
                 *               "endorsement": true
                 *             },
                 *             "places": {
                 *               "perCohort": 1,
                 *               "perSchool": 1,
                 *               "offerWorkingDays": 1,
                 *               "keptWhileDeferredDays": 0
                 *             },
                 *             "plan": [
                 *               {
                 *                 "code": "future-heads",
                 *                 "title": "A line of text",
                 *                 "mode": "in-person",
                 *                 "minutes": 5,
                 *                 "required": true,
                 *                 "week": 0,
                 *                 "variants": [
                 *                   {
                 *                     "setting": "nursery",
                 *                     "title": "A line of text"
                 *                   }
                 *                 ],
                 *                 "materials": [
                 *                   {
                 *                     "title": "A line of text",
                 *                     "url": "https://elm.example/guide"
                 *                   }
                 *                 ]
                 *               }
                 *             ],
                 *             "coaching": {
                 *               "everyDays": 1
                 *             },
                 *             "templates": [
                 *               {
                 *                 "code": "future-heads",
                 *                 "title": "A line of text",
                 *                 "introduction": "A line of text",
                 *                 "questions": [
                 *                   {
                 *                     "code": "future-heads",
                 *                     "text": "A line of text",
                 *                     "kind": "likert",
                 *                     "required": true,
                 *                     "points": [
                 *                       "A line of text",
                 *                       "A line of text"
                 *                     ]
                 *                   }
                 *                 ]
                 *               }
                 *             ],
                 *             "surveys": [
                 *               {
                 *                 "afterItem": "future-heads",
                 *                 "template": "future-heads",
                 *                 "openDays": 1
                 *               }
                 *             ],
                 *             "completion": {
                 *               "minimumDose": 0,
                 *               "allRequiredItems": true
                 *             },
                 *             "cover": {
                 *               "per": "participant",
                 *               "dayRatePence": 1,
                 *               "maximumDays": 0.5
                 *             },
                 *             "measures": [
                 *               {
                 *                 "code": "recommend",
                 *                 "question": "future-heads",
                 *                 "favourable": [
                 *                   1
                 *                 ],
                 *                 "target": 0
                 *               }
                 *             ],
                 *             "targets": [
                 *               {
                 *                 "of": "schools",
                 *                 "atLeast": 1,
                 *                 "by": "2024-09-02"
                 *               }
                 *             ],
                 *             "privacy": {
                 *               "lawfulBasis": "public-task",
                 *               "keepYears": 1
                 *             }
                 *           }
                 *         }
                 *       ],
                 *       "cohorts": [
                 *         {
                 *           "strand": "future-heads",
                 *           "open": true,
                 *           "lateJoining": "places-left",
                 *           "name": "A line of text",
                 *           "window": {
                 *             "from": "2024-09-02",
                 *             "until": "2024-09-02"
                 *           },
                 *           "runs": {
                 *             "from": "2024-09-02",
                 *             "until": "2024-09-02"
                 *           },
                 *           "capacity": 1,
                 *           "perSchool": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProgrammeFile"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        partnershipId: string;
                        steps: {
                            of: string;
                            does: string;
                            differences: {
                                at: string;
                                before?: unknown;
                                after?: unknown;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "GrantRoutes.list": {
        parameters: {
            query?: {
                subject?: string;
                role?: "platform-admin" | "on-call" | "programme-lead" | "operations-officer" | "finance-officer" | "facilitator" | "coach" | "teacher" | "adviser" | "fellow" | "participant" | "school-lead" | "trust-lead" | "partner-admin" | "commissioner" | "evaluator" | "data-protection-officer" | "safeguarding-lead" | "panel-member" | "service-account" | "demonstrator";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GrantShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "GrantRoutes.give": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "A line of text",
                 *       "role": "platform-admin",
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "strand": "future-heads",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "from": "2024-09-02",
                 *       "until": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["GiveGrant"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "GrantRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "GrantRoutes.revoke": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grantId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeGrant"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            /** @enum {string} */
                            status: "none";
                            id: string;
                            version: number;
                        } | {
                            /** @enum {string} */
                            status: "closed";
                            closedAt: string;
                            name: string;
                            routes: string[];
                            topics: string[];
                            partnershipId?: string;
                            strand?: string;
                            organisationId?: string;
                            id: string;
                            version: number;
                        } | {
                            keys: {
                                keyId: string;
                                from: string;
                                until: string;
                            }[];
                            /** @enum {string} */
                            status: "open";
                            name: string;
                            routes: string[];
                            topics: string[];
                            partnershipId?: string;
                            strand?: string;
                            organisationId?: string;
                            id: string;
                            version: number;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.open": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "A line of text",
                 *       "routes": [
                 *         "GET /enrolments",
                 *         "GET /enrolments/{enrolmentId}"
                 *       ],
                 *       "topics": [
                 *         "directory",
                 *         "sessions.*"
                 *       ],
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "strand": "future-heads",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["OpenServiceAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "none";
                        id: string;
                        version: number;
                    } | {
                        /** @enum {string} */
                        status: "closed";
                        closedAt: string;
                        name: string;
                        routes: string[];
                        topics: string[];
                        partnershipId?: string;
                        strand?: string;
                        organisationId?: string;
                        id: string;
                        version: number;
                    } | {
                        keys: {
                            keyId: string;
                            from: string;
                            until: string;
                        }[];
                        /** @enum {string} */
                        status: "open";
                        name: string;
                        routes: string[];
                        topics: string[];
                        partnershipId?: string;
                        strand?: string;
                        organisationId?: string;
                        id: string;
                        version: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.revise": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "name": "A line of text",
                 *       "routes": [
                 *         "GET /enrolments",
                 *         "GET /enrolments/{enrolmentId}"
                 *       ],
                 *       "topics": [
                 *         "directory",
                 *         "sessions.*"
                 *       ],
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "strand": "future-heads",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["ReviseServiceAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.issueKey": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "until": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["IssueServiceKey"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.revokeKey": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "keyId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeServiceKey"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ServiceAccountRoutes.close": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["CloseServiceAccount"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ClockRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: string;
                        today: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "DemonstrationClockRoutes.move": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "at": "2024-09-02T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ExternalIdRoutes.change": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "person",
                 *       "id": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "system": "future-heads",
                 *       "externalId": "T-4711"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeExternalId"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SystemRoutes.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SystemRoutes.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        checks: {
                            [key: string]: {
                                ok: boolean;
                                detail?: Record<string, unknown>;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SystemRoutes.measured": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "BatchRoutes.carryOut": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "commands": [
                 *         {
                 *           "path": "/enrolments/deferrals",
                 *           "body": {}
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OrganisationRoutes.list": {
        parameters: {
            query?: {
                urn?: string;
                localAuthority?: string;
                phase?: "nursery" | "primary" | "secondary" | "all-through" | "special" | "alternative" | "16-plus";
                kind?: "school" | "trust" | "council" | "college" | "nursery" | "childrens-centre" | "agency" | "university";
                status?: "open" | "closed";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OrganisationRoutes.register": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "school",
                 *       "name": "A line of text",
                 *       "postcode": "104420",
                 *       "trust": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterOrganisation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OrganisationRoutes.search": {
        parameters: {
            query: {
                text: string;
                localAuthority?: string;
                phase?: "nursery" | "primary" | "secondary" | "all-through" | "special" | "alternative" | "16-plus";
                kind?: "school" | "trust" | "council" | "college" | "nursery" | "childrens-centre" | "agency" | "university";
                status?: "open" | "closed";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationShown"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OrganisationRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OrganisationRoutes.nameTrustCode": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "trust": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["NameTrustCode"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterImportRoutes.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisterImportShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterImportRoutes.receive": {
        parameters: {
            query: {
                content?: "schools" | "links";
                extractDate: string;
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterImportRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterImportShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterImportRoutes.cancel": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "importId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["CancelImport"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SuccessionRoutes.list": {
        parameters: {
            query?: {
                urn?: string;
                successorUrn?: string;
                status?: "noted" | "undecided" | "settled" | "dismissed";
                why?: "several-open-successors" | "split" | "cycle" | "closed-without-successor" | "school-unknown" | "no-open-successor" | "not-yet";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SuccessionShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SuccessionRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                successionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SuccessionRoutes.decide": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "urn": "104420",
                 *       "successorUrn": "104420",
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["DecideSuccession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SuccessionRoutes.dismiss": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "urn": "104420"
                 *     }
                 */
                "application/json": components["schemas"]["DismissSuccession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.list": {
        parameters: {
            query?: {
                organisationId?: string;
                email?: string;
                trn?: string;
                confirmation?: "confirmed" | "unknown";
                role?: "facilitator" | "coach" | "adviser" | "governor" | "contact";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            status: "merged";
                            intoPersonId: string;
                            on: string;
                            /** @enum {boolean} */
                            emptied?: true;
                            personId: string;
                            partnerships: string[];
                            /** @description What they applied for or take part in, themselves or for their school. */
                            strands?: string[];
                            posts: {
                                postId: string;
                                organisationId: string;
                                /** @enum {string} */
                                role: "adviser" | "assistant-headteacher" | "deputy-headteacher" | "executive-headteacher" | "governor" | "head-of-school" | "headteacher" | "middle-leader" | "ofsted-inspector" | "teacher" | "teaching-assistant" | "trust-ceo";
                                main: boolean;
                                fte?: number;
                                days?: ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday")[];
                                from: string;
                                until?: string;
                                /** @description When someone last said that it is held. */
                                confirmedOn: string;
                                /** @description Since when nobody has: unknown, which is not to have left. */
                                unknownSince?: string;
                            }[];
                            /** @description Where they worked as far as the posts are gone from here: there it is told that the record has ended. */
                            formerlyAt?: string[];
                            roles: {
                                /** @enum {string} */
                                role: "adviser" | "coach" | "contact" | "facilitator" | "governor";
                                organisationId?: string;
                                from: string;
                                until?: string;
                            }[];
                            /** @description The records that turned out to be the same person. */
                            formerly: string[];
                            restrictions: ("objection" | "restriction")[];
                            holds: {
                                holdId: string;
                                /** @enum {string} */
                                reason: "audit" | "complaint" | "legal-claim" | "safeguarding";
                                since: string;
                            }[];
                            /** @description Since when one of the posts that are held has not been confirmed for a year. */
                            unconfirmedSince?: string;
                            detailsVersion: number;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            status: "erased";
                            on: string;
                            drafts?: string[];
                            personId: string;
                            partnerships: string[];
                            /** @description What they applied for or take part in, themselves or for their school. */
                            strands?: string[];
                            posts: {
                                postId: string;
                                organisationId: string;
                                /** @enum {string} */
                                role: "adviser" | "assistant-headteacher" | "deputy-headteacher" | "executive-headteacher" | "governor" | "head-of-school" | "headteacher" | "middle-leader" | "ofsted-inspector" | "teacher" | "teaching-assistant" | "trust-ceo";
                                main: boolean;
                                fte?: number;
                                days?: ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday")[];
                                from: string;
                                until?: string;
                                /** @description When someone last said that it is held. */
                                confirmedOn: string;
                                /** @description Since when nobody has: unknown, which is not to have left. */
                                unknownSince?: string;
                            }[];
                            /** @description Where they worked as far as the posts are gone from here: there it is told that the record has ended. */
                            formerlyAt?: string[];
                            roles: {
                                /** @enum {string} */
                                role: "adviser" | "coach" | "contact" | "facilitator" | "governor";
                                organisationId?: string;
                                from: string;
                                until?: string;
                            }[];
                            /** @description The records that turned out to be the same person. */
                            formerly: string[];
                            restrictions: ("objection" | "restriction")[];
                            holds: {
                                holdId: string;
                                /** @enum {string} */
                                reason: "audit" | "complaint" | "legal-claim" | "safeguarding";
                                since: string;
                            }[];
                            /** @description Since when one of the posts that are held has not been confirmed for a year. */
                            unconfirmedSince?: string;
                            detailsVersion: number;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            trn?: string;
                            trnVerified?: boolean;
                            contactEmail?: string;
                            name?: string;
                            email?: string;
                            /** @enum {string} */
                            status: "known";
                            personId: string;
                            partnerships: string[];
                            /** @description What they applied for or take part in, themselves or for their school. */
                            strands?: string[];
                            posts: {
                                postId: string;
                                organisationId: string;
                                /** @enum {string} */
                                role: "adviser" | "assistant-headteacher" | "deputy-headteacher" | "executive-headteacher" | "governor" | "head-of-school" | "headteacher" | "middle-leader" | "ofsted-inspector" | "teacher" | "teaching-assistant" | "trust-ceo";
                                main: boolean;
                                fte?: number;
                                days?: ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday")[];
                                from: string;
                                until?: string;
                                /** @description When someone last said that it is held. */
                                confirmedOn: string;
                                /** @description Since when nobody has: unknown, which is not to have left. */
                                unknownSince?: string;
                            }[];
                            /** @description Where they worked as far as the posts are gone from here: there it is told that the record has ended. */
                            formerlyAt?: string[];
                            roles: {
                                /** @enum {string} */
                                role: "adviser" | "coach" | "contact" | "facilitator" | "governor";
                                organisationId?: string;
                                from: string;
                                until?: string;
                            }[];
                            /** @description The records that turned out to be the same person. */
                            formerly: string[];
                            restrictions: ("objection" | "restriction")[];
                            holds: {
                                holdId: string;
                                /** @enum {string} */
                                reason: "audit" | "complaint" | "legal-claim" | "safeguarding";
                                since: string;
                            }[];
                            /** @description Since when one of the posts that are held has not been confirmed for a year. */
                            unconfirmedSince?: string;
                            detailsVersion: number;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.register": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnershipId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "name": "A line of text",
                 *       "email": "mary.smith@elm.example",
                 *       "contactEmail": "mary.smith@elm.example",
                 *       "trn": "1234567",
                 *       "post": {
                 *         "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *         "role": "teacher",
                 *         "from": "2024-09-02",
                 *         "main": true,
                 *         "fte": 0,
                 *         "days": [
                 *           "monday"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        trn?: string;
                        trnVerified?: boolean;
                        contactEmail?: string;
                        name?: string;
                        email?: string;
                        /** @enum {string} */
                        status: "known";
                        personId: string;
                        partnerships: string[];
                        /** @description What they applied for or take part in, themselves or for their school. */
                        strands?: string[];
                        posts: {
                            postId: string;
                            organisationId: string;
                            /** @enum {string} */
                            role: "adviser" | "assistant-headteacher" | "deputy-headteacher" | "executive-headteacher" | "governor" | "head-of-school" | "headteacher" | "middle-leader" | "ofsted-inspector" | "teacher" | "teaching-assistant" | "trust-ceo";
                            main: boolean;
                            fte?: number;
                            days?: ("friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday")[];
                            from: string;
                            until?: string;
                            /** @description When someone last said that it is held. */
                            confirmedOn: string;
                            /** @description Since when nobody has: unknown, which is not to have left. */
                            unknownSince?: string;
                        }[];
                        /** @description Where they worked as far as the posts are gone from here: there it is told that the record has ended. */
                        formerlyAt?: string[];
                        roles: {
                            /** @enum {string} */
                            role: "adviser" | "coach" | "contact" | "facilitator" | "governor";
                            organisationId?: string;
                            from: string;
                            until?: string;
                        }[];
                        /** @description The records that turned out to be the same person. */
                        formerly: string[];
                        restrictions: ("objection" | "restriction")[];
                        holds: {
                            holdId: string;
                            /** @enum {string} */
                            reason: "audit" | "complaint" | "legal-claim" | "safeguarding";
                            since: string;
                        }[];
                        /** @description Since when one of the posts that are held has not been confirmed for a year. */
                        unconfirmedSince?: string;
                        detailsVersion: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.correct": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "name": "A line of text",
                 *       "email": "mary.smith@elm.example",
                 *       "contactEmail": "mary.smith@elm.example",
                 *       "trn": "1234567"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectPerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.verify": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "trn": "1234567"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyTeacherNumber"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.takePost": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "fte": 0,
                 *       "days": [
                 *         "monday"
                 *       ],
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "role": "teacher",
                 *       "from": "2024-09-02",
                 *       "main": true
                 *     }
                 */
                "application/json": components["schemas"]["TakePost"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.changePost": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "postId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "role": "teacher",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "fte": 0,
                 *       "days": [
                 *         "monday"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangePost"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.leavePost": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "postId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "until": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["LeavePost"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.confirmPost": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "postId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmPost"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.takeRole": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "role": "facilitator",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "from": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["TakeRole"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PersonRoutes.giveUpRole": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "role": "facilitator",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "until": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["GiveUpRole"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RecordRoutes.merge": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "intoPersonId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["MergePerson"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RecordRoutes.hold": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "legal-claim"
                 *     }
                 */
                "application/json": components["schemas"]["PlaceHold"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RecordRoutes.release": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "holdId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["ReleaseHold"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RecordRoutes.lift": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "kind": "restriction"
                 *     }
                 */
                "application/json": components["schemas"]["LiftRestriction"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PossibleDuplicateRoutes.list": {
        parameters: {
            query?: {
                status?: "open" | "dismissed" | "merged";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PossibleDuplicateShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PossibleDuplicateRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                duplicateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleDuplicateShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PossibleDuplicateRoutes.dismiss": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duplicateId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["DismissDuplicate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.list": {
        parameters: {
            query?: {
                personId?: string;
                kind?: "access" | "rectification" | "restriction" | "objection" | "erasure";
                status?: "open" | "fulfilled" | "refused";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubjectRequestShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.receive": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "kind": "access",
                 *       "receivedOn": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["ReceiveSubjectRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectRequestShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.extend": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "complex"
                 *     }
                 */
                "application/json": components["schemas"]["ExtendSubjectRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.fulfil": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["FulfilSubjectRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SubjectRequestRoutes.refuse": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "not-the-person"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseSubjectRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RetentionRoutes.due": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            personId: string;
                            name?: string;
                            email?: string;
                            lastDay: string;
                            holds: number;
                            openRequests: number;
                            kept: {
                                /** @enum {string} */
                                of: "application" | "enrolment";
                                id: string;
                                strand: string;
                                /** @enum {string} */
                                lawfulBasis?: "consent" | "contract" | "legal-obligation" | "legitimate-interests" | "public-task";
                                endedOn?: string;
                                /** @description The last day. */
                                keepUntil?: string;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RetentionRoutes.end": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["EndRetention"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.list": {
        parameters: {
            query?: {
                cohortId?: string;
                strand?: string;
                personId?: string;
                organisationId?: string;
                groupId?: string;
                status?: "draft" | "submitted" | "shortlisted" | "waitlisted" | "offered" | "accepted" | "rejected" | "declined" | "expired" | "withdrawn";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            status: "draft";
                            startedOn: string;
                            keepUntil: string;
                            /** @description How often a link to the applicant’s address was asked for. */
                            linksAsked: number;
                            /** @description The day on which whoever has the address said that the application is theirs. */
                            addressConfirmedOn?: string;
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            selection?: {
                                scored: number;
                                needs: {
                                    scoredBy: number;
                                    shortlist: boolean;
                                    endorsement: boolean;
                                };
                                endorsement?: {
                                    endorsed: boolean;
                                    on: string;
                                };
                                shortlistedOn?: string;
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school applies. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            /** @description Of those who applied together. */
                            groupId?: string;
                            submittedOn: string;
                            on: string;
                            step: number;
                            /** @description The schools that another carried on for while this was undecided. */
                            formerSchools?: string[];
                            /** @description The last day on which what was written about it is kept. */
                            keepWordsUntil?: string;
                            /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                            schoolClosedOn?: string;
                            /**
                             * @description From then on nothing is written about it any more.
                             * @enum {boolean}
                             */
                            wordsForgotten?: true;
                            /** @enum {string} */
                            status: "accepted" | "declined" | "expired" | "submitted" | "waitlisted";
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            selection?: {
                                scored: number;
                                needs: {
                                    scoredBy: number;
                                    shortlist: boolean;
                                    endorsement: boolean;
                                };
                                endorsement?: {
                                    endorsed: boolean;
                                    on: string;
                                };
                                shortlistedOn?: string;
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school applies. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            /** @description Of those who applied together. */
                            groupId?: string;
                            submittedOn: string;
                            on: string;
                            step: number;
                            /** @description The schools that another carried on for while this was undecided. */
                            formerSchools?: string[];
                            /** @description The last day on which what was written about it is kept. */
                            keepWordsUntil?: string;
                            /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                            schoolClosedOn?: string;
                            /**
                             * @description From then on nothing is written about it any more.
                             * @enum {boolean}
                             */
                            wordsForgotten?: true;
                            /** @enum {string} */
                            status: "withdrawn";
                            /** @enum {string} */
                            because?: "accepted-elsewhere";
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            selection?: {
                                scored: number;
                                needs: {
                                    scoredBy: number;
                                    shortlist: boolean;
                                    endorsement: boolean;
                                };
                                endorsement?: {
                                    endorsed: boolean;
                                    on: string;
                                };
                                shortlistedOn?: string;
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school applies. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            /** @description Of those who applied together. */
                            groupId?: string;
                            submittedOn: string;
                            on: string;
                            step: number;
                            /** @description The schools that another carried on for while this was undecided. */
                            formerSchools?: string[];
                            /** @description The last day on which what was written about it is kept. */
                            keepWordsUntil?: string;
                            /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                            schoolClosedOn?: string;
                            /**
                             * @description From then on nothing is written about it any more.
                             * @enum {boolean}
                             */
                            wordsForgotten?: true;
                            /** @enum {string} */
                            status: "offered";
                            expiresAt: string;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            selection?: {
                                scored: number;
                                needs: {
                                    scoredBy: number;
                                    shortlist: boolean;
                                    endorsement: boolean;
                                };
                                endorsement?: {
                                    endorsed: boolean;
                                    on: string;
                                };
                                shortlistedOn?: string;
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school applies. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            /** @description Of those who applied together. */
                            groupId?: string;
                            submittedOn: string;
                            on: string;
                            step: number;
                            /** @description The schools that another carried on for while this was undecided. */
                            formerSchools?: string[];
                            /** @description The last day on which what was written about it is kept. */
                            keepWordsUntil?: string;
                            /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                            schoolClosedOn?: string;
                            /**
                             * @description From then on nothing is written about it any more.
                             * @enum {boolean}
                             */
                            wordsForgotten?: true;
                            /** @enum {string} */
                            status: "rejected";
                            /** @enum {string} */
                            reason: "criteria-not-met" | "no-places" | "not-eligible" | "not-endorsed" | "other";
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            selection?: {
                                scored: number;
                                needs: {
                                    scoredBy: number;
                                    shortlist: boolean;
                                    endorsement: boolean;
                                };
                                endorsement?: {
                                    endorsed: boolean;
                                    on: string;
                                };
                                shortlistedOn?: string;
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school applies. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            /** @description Of those who applied together. */
                            groupId?: string;
                            submittedOn: string;
                            on: string;
                            step: number;
                            /** @description The schools that another carried on for while this was undecided. */
                            formerSchools?: string[];
                            /** @description The last day on which what was written about it is kept. */
                            keepWordsUntil?: string;
                            /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                            schoolClosedOn?: string;
                            /**
                             * @description From then on nothing is written about it any more.
                             * @enum {boolean}
                             */
                            wordsForgotten?: true;
                            /** @enum {string} */
                            status: "shortlisted";
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.submit": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {},
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.eligibility": {
        parameters: {
            query: {
                cohortId: string;
                personId?: string;
                organisationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        eligible: true;
                    } | {
                        /** @enum {boolean} */
                        eligible: false;
                        code: string;
                        sentence: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        status: "draft";
                        startedOn: string;
                        keepUntil: string;
                        /** @description How often a link to the applicant’s address was asked for. */
                        linksAsked: number;
                        /** @description The day on which whoever has the address said that the application is theirs. */
                        addressConfirmedOn?: string;
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        selection?: {
                            scored: number;
                            needs: {
                                scoredBy: number;
                                shortlist: boolean;
                                endorsement: boolean;
                            };
                            endorsement?: {
                                endorsed: boolean;
                                on: string;
                            };
                            shortlistedOn?: string;
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school applies. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        /** @description Of those who applied together. */
                        groupId?: string;
                        submittedOn: string;
                        on: string;
                        step: number;
                        /** @description The schools that another carried on for while this was undecided. */
                        formerSchools?: string[];
                        /** @description The last day on which what was written about it is kept. */
                        keepWordsUntil?: string;
                        /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                        schoolClosedOn?: string;
                        /**
                         * @description From then on nothing is written about it any more.
                         * @enum {boolean}
                         */
                        wordsForgotten?: true;
                        /** @enum {string} */
                        status: "accepted" | "declined" | "expired" | "submitted" | "waitlisted";
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        selection?: {
                            scored: number;
                            needs: {
                                scoredBy: number;
                                shortlist: boolean;
                                endorsement: boolean;
                            };
                            endorsement?: {
                                endorsed: boolean;
                                on: string;
                            };
                            shortlistedOn?: string;
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school applies. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        /** @description Of those who applied together. */
                        groupId?: string;
                        submittedOn: string;
                        on: string;
                        step: number;
                        /** @description The schools that another carried on for while this was undecided. */
                        formerSchools?: string[];
                        /** @description The last day on which what was written about it is kept. */
                        keepWordsUntil?: string;
                        /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                        schoolClosedOn?: string;
                        /**
                         * @description From then on nothing is written about it any more.
                         * @enum {boolean}
                         */
                        wordsForgotten?: true;
                        /** @enum {string} */
                        status: "withdrawn";
                        /** @enum {string} */
                        because?: "accepted-elsewhere";
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        selection?: {
                            scored: number;
                            needs: {
                                scoredBy: number;
                                shortlist: boolean;
                                endorsement: boolean;
                            };
                            endorsement?: {
                                endorsed: boolean;
                                on: string;
                            };
                            shortlistedOn?: string;
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school applies. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        /** @description Of those who applied together. */
                        groupId?: string;
                        submittedOn: string;
                        on: string;
                        step: number;
                        /** @description The schools that another carried on for while this was undecided. */
                        formerSchools?: string[];
                        /** @description The last day on which what was written about it is kept. */
                        keepWordsUntil?: string;
                        /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                        schoolClosedOn?: string;
                        /**
                         * @description From then on nothing is written about it any more.
                         * @enum {boolean}
                         */
                        wordsForgotten?: true;
                        /** @enum {string} */
                        status: "offered";
                        expiresAt: string;
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        selection?: {
                            scored: number;
                            needs: {
                                scoredBy: number;
                                shortlist: boolean;
                                endorsement: boolean;
                            };
                            endorsement?: {
                                endorsed: boolean;
                                on: string;
                            };
                            shortlistedOn?: string;
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school applies. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        /** @description Of those who applied together. */
                        groupId?: string;
                        submittedOn: string;
                        on: string;
                        step: number;
                        /** @description The schools that another carried on for while this was undecided. */
                        formerSchools?: string[];
                        /** @description The last day on which what was written about it is kept. */
                        keepWordsUntil?: string;
                        /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                        schoolClosedOn?: string;
                        /**
                         * @description From then on nothing is written about it any more.
                         * @enum {boolean}
                         */
                        wordsForgotten?: true;
                        /** @enum {string} */
                        status: "rejected";
                        /** @enum {string} */
                        reason: "criteria-not-met" | "no-places" | "not-eligible" | "not-endorsed" | "other";
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        selection?: {
                            scored: number;
                            needs: {
                                scoredBy: number;
                                shortlist: boolean;
                                endorsement: boolean;
                            };
                            endorsement?: {
                                endorsed: boolean;
                                on: string;
                            };
                            shortlistedOn?: string;
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school applies. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        /** @description Of those who applied together. */
                        groupId?: string;
                        submittedOn: string;
                        on: string;
                        step: number;
                        /** @description The schools that another carried on for while this was undecided. */
                        formerSchools?: string[];
                        /** @description The last day on which what was written about it is kept. */
                        keepWordsUntil?: string;
                        /** @description The day on which the applicant’s school closed, where nobody carries on for it and nothing is decided yet. */
                        schoolClosedOn?: string;
                        /**
                         * @description From then on nothing is written about it any more.
                         * @enum {boolean}
                         */
                        wordsForgotten?: true;
                        /** @enum {string} */
                        status: "shortlisted";
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.accept": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.reject": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "not-eligible"
                 *     }
                 */
                "application/json": components["schemas"]["RejectApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.reopen": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "answered-late"
                 *     }
                 */
                "application/json": components["schemas"]["ReopenApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.withdraw": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplicationRoutes.answer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "accept": true,
                 *       "saidBy": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerOffer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.ranking": {
        parameters: {
            query: {
                cohortId: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            applicationId: string;
                            personId?: string;
                            organisationId: string;
                            /** @enum {string} */
                            status: "accepted" | "declined" | "draft" | "expired" | "none" | "offered" | "rejected" | "shortlisted" | "submitted" | "waitlisted" | "withdrawn";
                            points: null | number;
                            outOf: null | number;
                            scored: number;
                            scoredBy: number;
                            endorsed: boolean | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.assessment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scores: {
                            comment?: string;
                            member: string;
                            points: {
                                [key: string]: number;
                            };
                            on: string;
                        }[];
                        statement: null | Record<string, unknown>;
                        scored?: number;
                        needs?: {
                            scoredBy: number;
                            shortlist: boolean;
                            endorsement: boolean;
                        };
                        /** @description Once every score is in. */
                        total?: {
                            points: number;
                            outOf: number;
                        };
                        endorsement?: {
                            endorsed: boolean;
                            on: string;
                        };
                        shortlistedOn?: string;
                        id: string;
                        version: number;
                        /** @enum {string} */
                        status: "accepted" | "declined" | "expired" | "offered" | "rejected" | "shortlisted" | "submitted" | "waitlisted" | "withdrawn";
                        personId?: string;
                        organisationId: string;
                        form: {
                            code: string;
                            text: string;
                            answer: null | string;
                        }[];
                        criteria: components["schemas"]["CriterionShown"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.score": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "points": {},
                 *       "comment": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["ScoreApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.shortlist": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["ShortlistApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.endorse": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "endorsed": true,
                 *       "saidBy": "A line of text",
                 *       "statement": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["EndorseApplication"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SelectionRoutes.issue": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "opens": "form"
                 *     }
                 */
                "application/json": components["schemas"]["IssueLink"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        to?: string;
                        applicationId: string;
                        /** @enum {string} */
                        opens: "address" | "endorsement" | "form" | "offer";
                        url: string;
                        until?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.start": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.take": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.showSaved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.showAsked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ApplyRoutes.showDeleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AddressRoutes.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AddressRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AddressRoutes.answer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "AddressRoutes.showAsked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EndorsementRoutes.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EndorsementRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EndorsementRoutes.answer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OfferRoutes.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OfferRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "OfferRoutes.answer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PlacesRoutes.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            queue: string[];
                            submitted: number;
                            waitlisted: number;
                            offered: number;
                            accepted: number;
                            paused: number;
                            excess: number;
                            aboveShare: number;
                            capacity: number;
                            free: number;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @enum {string} */
                            selection: "criteria" | "first-come";
                            window: {
                                from: string;
                                until: string;
                            };
                            runs: {
                                from: string;
                                until: string;
                            };
                            perSchool?: number;
                            offerWorkingDays: number;
                            /** @enum {string} */
                            status: "closed" | "open";
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "PlacesRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        queue: string[];
                        submitted: number;
                        waitlisted: number;
                        offered: number;
                        accepted: number;
                        paused: number;
                        excess: number;
                        aboveShare: number;
                        capacity: number;
                        free: number;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @enum {string} */
                        selection: "criteria" | "first-come";
                        window: {
                            from: string;
                            until: string;
                        };
                        runs: {
                            from: string;
                            until: string;
                        };
                        perSchool?: number;
                        offerWorkingDays: number;
                        /** @enum {string} */
                        status: "closed" | "open";
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "WaitingListRoutes.applyTogether": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "members": [
                 *         {
                 *           "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *         },
                 *         {
                 *           "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "organisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplyTogether"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "WaitingListRoutes.changePriority": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "priority": true,
                 *       "reason": "school-not-yet-reached"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePriority"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "WaitingListRoutes.rejoin": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "answered-late"
                 *     }
                 */
                "application/json": components["schemas"]["RejoinWaitingList"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.list": {
        parameters: {
            query?: {
                cohortId?: string;
                strand?: string;
                personId?: string;
                organisationId?: string;
                applicationId?: string;
                status?: "active" | "deferred" | "withdrawn" | "completed" | "not-completed" | "superseded";
                question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                presence?: "joining" | "active" | "leaving" | "left";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            /** @enum {string} */
                            status: "active";
                            leaving?: {
                                on: string;
                                /** @enum {string} */
                                reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                            };
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            from: string;
                            staff: {
                                personId: string;
                                /** @enum {string} */
                                part: "lead" | "member";
                                from: string;
                                until?: string;
                            }[];
                            participation: {
                                [key: string]: {
                                    sessionId: string;
                                    personId: string;
                                    item: string;
                                    /** @enum {string} */
                                    outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                    attendedMinutes: number;
                                    plannedMinutes: number;
                                    on: string;
                                    /** @description Attendance while deferred is accepted and marked. */
                                    whileDeferred: boolean;
                                };
                            };
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            /** @description Up to which step of its place it has followed the cohort’s places. */
                            step: number;
                            /** @description The cohorts it was in before, first to last. */
                            former: string[];
                            /** @description The schools from which it was transferred to others. */
                            formerSchools?: string[];
                            /** @description The last day on which they are known to have been there. */
                            seenOn?: string;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            /** @enum {string} */
                            status: "deferred";
                            leaving?: {
                                on: string;
                                /** @enum {string} */
                                reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                            };
                            since: string;
                            /** @enum {string} */
                            reason: "bereavement" | "illness" | "other" | "parental-leave" | "secondment" | "workload";
                            expectedReturn: string;
                            keepsPlace: boolean;
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            from: string;
                            staff: {
                                personId: string;
                                /** @enum {string} */
                                part: "lead" | "member";
                                from: string;
                                until?: string;
                            }[];
                            participation: {
                                [key: string]: {
                                    sessionId: string;
                                    personId: string;
                                    item: string;
                                    /** @enum {string} */
                                    outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                    attendedMinutes: number;
                                    plannedMinutes: number;
                                    on: string;
                                    /** @description Attendance while deferred is accepted and marked. */
                                    whileDeferred: boolean;
                                };
                            };
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            /** @description Up to which step of its place it has followed the cohort’s places. */
                            step: number;
                            /** @description The cohorts it was in before, first to last. */
                            former: string[];
                            /** @description The schools from which it was transferred to others. */
                            formerSchools?: string[];
                            /** @description The last day on which they are known to have been there. */
                            seenOn?: string;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            /** @enum {string} */
                            status: "withdrawn";
                            since: string;
                            /** @enum {string} */
                            reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                            /**
                             * @description The acceptance was taken back, and why its application is considered again.
                             * @enum {string}
                             */
                            reconsidered?: "answered-late" | "circumstances-changed" | "decided-in-error" | "other";
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            from: string;
                            staff: {
                                personId: string;
                                /** @enum {string} */
                                part: "lead" | "member";
                                from: string;
                                until?: string;
                            }[];
                            participation: {
                                [key: string]: {
                                    sessionId: string;
                                    personId: string;
                                    item: string;
                                    /** @enum {string} */
                                    outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                    attendedMinutes: number;
                                    plannedMinutes: number;
                                    on: string;
                                    /** @description Attendance while deferred is accepted and marked. */
                                    whileDeferred: boolean;
                                };
                            };
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            /** @description Up to which step of its place it has followed the cohort’s places. */
                            step: number;
                            /** @description The cohorts it was in before, first to last. */
                            former: string[];
                            /** @description The schools from which it was transferred to others. */
                            formerSchools?: string[];
                            /** @description The last day on which they are known to have been there. */
                            seenOn?: string;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            /** @enum {string} */
                            status: "superseded";
                            since: string;
                            by: string;
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            from: string;
                            staff: {
                                personId: string;
                                /** @enum {string} */
                                part: "lead" | "member";
                                from: string;
                                until?: string;
                            }[];
                            participation: {
                                [key: string]: {
                                    sessionId: string;
                                    personId: string;
                                    item: string;
                                    /** @enum {string} */
                                    outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                    attendedMinutes: number;
                                    plannedMinutes: number;
                                    on: string;
                                    /** @description Attendance while deferred is accepted and marked. */
                                    whileDeferred: boolean;
                                };
                            };
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            /** @description Up to which step of its place it has followed the cohort’s places. */
                            step: number;
                            /** @description The cohorts it was in before, first to last. */
                            former: string[];
                            /** @description The schools from which it was transferred to others. */
                            formerSchools?: string[];
                            /** @description The last day on which they are known to have been there. */
                            seenOn?: string;
                        } | {
                            id: string;
                            version: number;
                            /** @description By which ids other systems know it; absent where none does */
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            /** @enum {string} */
                            status: "completed" | "not-completed";
                            since: string;
                            applicationId: string;
                            cohortId: string;
                            partnershipId: string;
                            strand: string;
                            strandVersion: number;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                            personId?: string;
                            organisationId: string;
                            urn?: string;
                            from: string;
                            staff: {
                                personId: string;
                                /** @enum {string} */
                                part: "lead" | "member";
                                from: string;
                                until?: string;
                            }[];
                            participation: {
                                [key: string]: {
                                    sessionId: string;
                                    personId: string;
                                    item: string;
                                    /** @enum {string} */
                                    outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                    attendedMinutes: number;
                                    plannedMinutes: number;
                                    on: string;
                                    /** @description Attendance while deferred is accepted and marked. */
                                    whileDeferred: boolean;
                                };
                            };
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            /** @description Up to which step of its place it has followed the cohort’s places. */
                            step: number;
                            /** @description The cohorts it was in before, first to last. */
                            former: string[];
                            /** @description The schools from which it was transferred to others. */
                            formerSchools?: string[];
                            /** @description The last day on which they are known to have been there. */
                            seenOn?: string;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        presence: "active" | "joining" | "leaving" | "left";
                        /** @enum {string} */
                        status: "active";
                        leaving?: {
                            on: string;
                            /** @enum {string} */
                            reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                        };
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        from: string;
                        staff: {
                            personId: string;
                            /** @enum {string} */
                            part: "lead" | "member";
                            from: string;
                            until?: string;
                        }[];
                        participation: {
                            [key: string]: {
                                sessionId: string;
                                personId: string;
                                item: string;
                                /** @enum {string} */
                                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                attendedMinutes: number;
                                plannedMinutes: number;
                                on: string;
                                /** @description Attendance while deferred is accepted and marked. */
                                whileDeferred: boolean;
                            };
                        };
                        /** @enum {string} */
                        question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                        /** @description Up to which step of its place it has followed the cohort’s places. */
                        step: number;
                        /** @description The cohorts it was in before, first to last. */
                        former: string[];
                        /** @description The schools from which it was transferred to others. */
                        formerSchools?: string[];
                        /** @description The last day on which they are known to have been there. */
                        seenOn?: string;
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        presence: "active" | "joining" | "leaving" | "left";
                        /** @enum {string} */
                        status: "deferred";
                        leaving?: {
                            on: string;
                            /** @enum {string} */
                            reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                        };
                        since: string;
                        /** @enum {string} */
                        reason: "bereavement" | "illness" | "other" | "parental-leave" | "secondment" | "workload";
                        expectedReturn: string;
                        keepsPlace: boolean;
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        from: string;
                        staff: {
                            personId: string;
                            /** @enum {string} */
                            part: "lead" | "member";
                            from: string;
                            until?: string;
                        }[];
                        participation: {
                            [key: string]: {
                                sessionId: string;
                                personId: string;
                                item: string;
                                /** @enum {string} */
                                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                attendedMinutes: number;
                                plannedMinutes: number;
                                on: string;
                                /** @description Attendance while deferred is accepted and marked. */
                                whileDeferred: boolean;
                            };
                        };
                        /** @enum {string} */
                        question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                        /** @description Up to which step of its place it has followed the cohort’s places. */
                        step: number;
                        /** @description The cohorts it was in before, first to last. */
                        former: string[];
                        /** @description The schools from which it was transferred to others. */
                        formerSchools?: string[];
                        /** @description The last day on which they are known to have been there. */
                        seenOn?: string;
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        presence: "active" | "joining" | "leaving" | "left";
                        /** @enum {string} */
                        status: "withdrawn";
                        since: string;
                        /** @enum {string} */
                        reason: "accepted-in-error" | "illness" | "left-the-profession" | "moved-school" | "other" | "quality-of-the-strand" | "school-closed" | "workload";
                        /**
                         * @description The acceptance was taken back, and why its application is considered again.
                         * @enum {string}
                         */
                        reconsidered?: "answered-late" | "circumstances-changed" | "decided-in-error" | "other";
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        from: string;
                        staff: {
                            personId: string;
                            /** @enum {string} */
                            part: "lead" | "member";
                            from: string;
                            until?: string;
                        }[];
                        participation: {
                            [key: string]: {
                                sessionId: string;
                                personId: string;
                                item: string;
                                /** @enum {string} */
                                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                attendedMinutes: number;
                                plannedMinutes: number;
                                on: string;
                                /** @description Attendance while deferred is accepted and marked. */
                                whileDeferred: boolean;
                            };
                        };
                        /** @enum {string} */
                        question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                        /** @description Up to which step of its place it has followed the cohort’s places. */
                        step: number;
                        /** @description The cohorts it was in before, first to last. */
                        former: string[];
                        /** @description The schools from which it was transferred to others. */
                        formerSchools?: string[];
                        /** @description The last day on which they are known to have been there. */
                        seenOn?: string;
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        presence: "active" | "joining" | "leaving" | "left";
                        /** @enum {string} */
                        status: "superseded";
                        since: string;
                        by: string;
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        from: string;
                        staff: {
                            personId: string;
                            /** @enum {string} */
                            part: "lead" | "member";
                            from: string;
                            until?: string;
                        }[];
                        participation: {
                            [key: string]: {
                                sessionId: string;
                                personId: string;
                                item: string;
                                /** @enum {string} */
                                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                attendedMinutes: number;
                                plannedMinutes: number;
                                on: string;
                                /** @description Attendance while deferred is accepted and marked. */
                                whileDeferred: boolean;
                            };
                        };
                        /** @enum {string} */
                        question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                        /** @description Up to which step of its place it has followed the cohort’s places. */
                        step: number;
                        /** @description The cohorts it was in before, first to last. */
                        former: string[];
                        /** @description The schools from which it was transferred to others. */
                        formerSchools?: string[];
                        /** @description The last day on which they are known to have been there. */
                        seenOn?: string;
                    } | {
                        id: string;
                        version: number;
                        /** @description By which ids other systems know it; absent where none does */
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        /** @enum {string} */
                        presence: "active" | "joining" | "leaving" | "left";
                        /** @enum {string} */
                        status: "completed" | "not-completed";
                        since: string;
                        applicationId: string;
                        cohortId: string;
                        partnershipId: string;
                        strand: string;
                        strandVersion: number;
                        /** @enum {string} */
                        unit: "person" | "school";
                        /** @description Absent where a whole school is enrolled; its people are on the staff list. */
                        personId?: string;
                        organisationId: string;
                        urn?: string;
                        from: string;
                        staff: {
                            personId: string;
                            /** @enum {string} */
                            part: "lead" | "member";
                            from: string;
                            until?: string;
                        }[];
                        participation: {
                            [key: string]: {
                                sessionId: string;
                                personId: string;
                                item: string;
                                /** @enum {string} */
                                outcome: "absent" | "attended" | "excused" | "late" | "partial";
                                attendedMinutes: number;
                                plannedMinutes: number;
                                on: string;
                                /** @description Attendance while deferred is accepted and marked. */
                                whileDeferred: boolean;
                            };
                        };
                        /** @enum {string} */
                        question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                        /** @description Up to which step of its place it has followed the cohort’s places. */
                        step: number;
                        /** @description The cohorts it was in before, first to last. */
                        former: string[];
                        /** @description The schools from which it was transferred to others. */
                        formerSchools?: string[];
                        /** @description The last day on which they are known to have been there. */
                        seenOn?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            what: string;
                            who: string;
                            facts: Record<string, unknown>;
                            inOwnWords?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.defer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "reason": "parental-leave",
                 *       "expectedReturn": "2024-09-02",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["DeferEnrolment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.resume": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["ResumeEnrolment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.reopen": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "reason": "recorded-in-error",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["ReopenEnrolment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.changeCohort": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "toCohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["MoveToCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.withdraw": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "reason": "left-the-profession",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawEnrolment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.stay": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["CancelWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.transfer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "toOrganisationId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["TransferEnrolment"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.addStaff": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "members": [
                 *         {
                 *           "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "part": "lead"
                 *         }
                 *       ],
                 *       "from": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["AddStaffMembers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.removeStaff": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "on": "2024-09-02"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveStaffMember"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "EnrolmentRoutes.decideCompletion": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolmentId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "completed": true,
                 *       "on": "2024-09-02",
                 *       "inOwnWords": "A line of text",
                 *       "wordsFor": "officers"
                 *     }
                 */
                "application/json": components["schemas"]["DecideCompletion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.roster": {
        parameters: {
            query: {
                cohortId: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
                sort?: "name" | "-name" | "organisation" | "-organisation" | "from" | "-from" | "status" | "-status";
                search?: string;
                status?: "active" | "deferred" | "withdrawn" | "completed" | "not-completed" | "superseded";
                question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                presence?: "joining" | "active" | "leaving" | "left";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            attendedMinutes: number;
                            plannedMinutes: number;
                            staff: number;
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            expectedReturn?: string;
                            since?: string;
                            /** @enum {string} */
                            status: "active" | "completed" | "deferred" | "not-completed" | "superseded" | "withdrawn";
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            from: string;
                            organisation?: string;
                            urn?: string;
                            organisationId: string;
                            name?: string;
                            email?: string;
                            personId?: string;
                            enrolmentId: string;
                            version: number;
                            changedAt: string;
                            strand: string;
                            cohortId: string;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /**
                             * @description No longer on this list; only those who ask what has changed are told.
                             * @enum {boolean}
                             */
                            removed?: true;
                        } | {
                            strand: string;
                            /** @enum {string} */
                            unit: "person" | "school";
                            personId?: string;
                            version: number;
                            changedAt: string;
                            enrolmentId: string;
                            /** @enum {string} */
                            presence: "left";
                            /** @enum {boolean} */
                            removed: true;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.rosterFile": {
        parameters: {
            query: {
                format?: "csv" | "xlsx";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
                sort?: "name" | "-name" | "organisation" | "-organisation" | "from" | "-from" | "status" | "-status";
                search?: string;
                status?: "active" | "deferred" | "withdrawn" | "completed" | "not-completed" | "superseded";
                question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                presence?: "joining" | "active" | "leaving" | "left";
                cohortId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.schoolView": {
        parameters: {
            query: {
                organisationId: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
                sort?: "name" | "-name" | "organisation" | "-organisation" | "from" | "-from" | "status" | "-status";
                search?: string;
                status?: "active" | "deferred" | "withdrawn" | "completed" | "not-completed" | "superseded";
                question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                presence?: "joining" | "active" | "leaving" | "left";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            attendedMinutes: number;
                            plannedMinutes: number;
                            staff: number;
                            externalIds?: {
                                system: string;
                                id: string;
                            }[];
                            /** @enum {string} */
                            question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                            expectedReturn?: string;
                            since?: string;
                            /** @enum {string} */
                            status: "active" | "completed" | "deferred" | "not-completed" | "superseded" | "withdrawn";
                            /** @enum {string} */
                            presence: "active" | "joining" | "leaving" | "left";
                            from: string;
                            organisation?: string;
                            urn?: string;
                            organisationId: string;
                            name?: string;
                            email?: string;
                            personId?: string;
                            enrolmentId: string;
                            version: number;
                            changedAt: string;
                            strand: string;
                            cohortId: string;
                            /** @enum {string} */
                            unit: "person" | "school";
                            /**
                             * @description No longer on this list; only those who ask what has changed are told.
                             * @enum {boolean}
                             */
                            removed?: true;
                        } | {
                            strand: string;
                            /** @enum {string} */
                            unit: "person" | "school";
                            personId?: string;
                            version: number;
                            changedAt: string;
                            enrolmentId: string;
                            /** @enum {string} */
                            presence: "left";
                            /** @enum {boolean} */
                            removed: true;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.schoolViewFile": {
        parameters: {
            query: {
                format?: "csv" | "xlsx";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
                sort?: "name" | "-name" | "organisation" | "-organisation" | "from" | "-from" | "status" | "-status";
                search?: string;
                status?: "active" | "deferred" | "withdrawn" | "completed" | "not-completed" | "superseded";
                question?: "cohort-cancelled" | "cohort-finished" | "completion-in-doubt" | "return-due" | "school-closed";
                presence?: "joining" | "active" | "leaving" | "left";
                organisationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.waitingList": {
        parameters: {
            query: {
                cohortId: string;
                cursor?: string;
                limit?: number;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description 1 is next. */
                            position: number;
                            applicationId: string;
                            personId?: string;
                            name?: string;
                            email?: string;
                            organisationId: string;
                            organisation?: string;
                            since: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.waitingListFile": {
        parameters: {
            query: {
                format?: "csv" | "xlsx";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                cohortId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.workQueue": {
        parameters: {
            query?: {
                kind?: "offer-expiring" | "application-undecided" | "application-school-closed" | "enrolment-undecided" | "attendance-missing" | "succession-undecided" | "subject-request-due" | "post-unconfirmed" | "possible-duplicate" | "places-exceeded";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "application-school-closed" | "application-undecided" | "attendance-missing" | "enrolment-undecided" | "offer-expiring" | "places-exceeded" | "possible-duplicate" | "post-unconfirmed" | "subject-request-due" | "succession-undecided";
                            /** @enum {string} */
                            about: "application" | "cohort" | "enrolment" | "person" | "possible-duplicate" | "subject-request" | "succession";
                            id: string;
                            /** @description Since when it waits, by when it must be done, what is asked, or how many are too many. */
                            said: string;
                            strand?: string;
                            cohortId?: string;
                            personId?: string;
                            name?: string;
                            email?: string;
                            /** @description Who are perhaps one. */
                            people?: string[];
                            organisationId?: string;
                            organisation?: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.workCounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "offer-expiring": number;
                        "application-undecided": number;
                        "application-school-closed": number;
                        "enrolment-undecided": number;
                        "attendance-missing": number;
                        "succession-undecided": number;
                        "subject-request-due": number;
                        "post-unconfirmed": number;
                        "possible-duplicate": number;
                        "places-exceeded": number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ListRoutes.workFile": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                kind?: "offer-expiring" | "application-undecided" | "application-school-closed" | "enrolment-undecided" | "attendance-missing" | "succession-undecided" | "subject-request-due" | "post-unconfirmed" | "possible-duplicate" | "places-exceeded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.list": {
        parameters: {
            query?: {
                cohortId?: string;
                kind?: "applications" | "staff-members" | "withdrawals";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UploadShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.receive": {
        parameters: {
            query: {
                kind: "applications" | "staff-members" | "withdrawals";
                cohortId: string;
                sheet?: string;
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.rows": {
        parameters: {
            query?: {
                job?: "checking" | "applying" | "undoing";
                all?: boolean;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            line: number;
                            /** @enum {string} */
                            outcome: "bad" | "fine" | "unchanged" | "waiting";
                            code?: string;
                            column?: string;
                            reason?: string;
                            /** @description Who may be meant. */
                            candidates?: string[];
                            /** @description What it made or changed: what taking it back begins with. */
                            made?: {
                                applicationId: string;
                            } | {
                                enrolmentId: string;
                                personId?: string;
                            };
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.errorFile": {
        parameters: {
            query?: {
                job?: "checking" | "applying" | "undoing";
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.map": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "columns": {}
                 *     }
                 */
                "application/json": components["schemas"]["MapColumns"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.settle": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "line": 1,
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["SettleRow"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.apply": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "leaveOutBad": true
                 *     }
                 */
                "application/json": components["schemas"]["ApplyUpload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.cancel": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["CancelUpload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "UploadRoutes.undo": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "uploadId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["UndoUpload"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ScheduleRoutes.propose": {
        parameters: {
            query: {
                cohortId: string;
                weekday?: number;
                time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cohortId: string;
                        places: string[];
                        sessions: {
                            item: string;
                            title: string;
                            /** @enum {string} */
                            mode: "in-person" | "online" | "self-study" | "visit";
                            minutes: number;
                            required: boolean;
                            /** @description Left out when no suitable day remains before the cohort ends. */
                            startsAt?: string;
                            /** @description The day that was wished for in the week of the plan, and why it is not that one. */
                            insteadOf?: {
                                day: string;
                                /** @enum {string} */
                                because: "bank-holiday" | "before-the-cohort" | "school-day" | "school-holiday" | "taken" | "unknown" | "weekend";
                            };
                            /** @description Places whose term dates are not known for the day: somebody has to look. */
                            termUnknownIn: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ScheduleRoutes.confirm": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cohortId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "sessions": [
                 *         {
                 *           "item": "future-heads",
                 *           "startsAt": "2024-09-14T15:45"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleCohort"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RosterRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RosterRoutes.timetable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cohortId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cohortId: string;
                        sessions: {
                            startsAt: string;
                            minutes: number;
                            sessionId: string;
                            item: string;
                            /** @enum {string} */
                            standing: "ahead" | "cancelled" | "held" | "postponed";
                            title: string;
                            expected: {
                                enrolmentId: string;
                                personId: string;
                                organisationId: string;
                                urn?: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.list": {
        parameters: {
            query?: {
                cohortId?: string;
                facilitator?: string;
                status?: "scheduled" | "postponed" | "cancelled" | "delivered";
                from?: string;
                until?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
                externalId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionShown"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.arrange": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "facilitators": [
                 *         "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *       ],
                 *       "place": "A line of text"
                 *     }
                 */
                "application/json": components["schemas"]["ArrangeSession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.reschedule": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "startsAt": "2024-09-14T15:45"
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleSession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.postpone": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["PostponeSession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SessionRoutes.cancel": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "reason": "facilitator-unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["CancelSession"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessionId: string;
                        title: string;
                        startsAt: string;
                        minutes: number;
                        /** @enum {string} */
                        status: "cancelled" | "delivered" | "none" | "postponed" | "scheduled";
                        expected: {
                            enrolmentId: string;
                            personId: string;
                            organisationId: string;
                            urn?: string;
                            name?: string;
                        }[];
                        register: {
                            enrolmentId: string;
                            personId: string;
                            organisationId: string;
                            urn?: string;
                            /** @enum {string} */
                            outcome: "absent" | "attended" | "excused" | "late" | "partial";
                            attendedMinutes: number;
                            plannedMinutes: number;
                            name?: string;
                        }[];
                        guests: {
                            personId: string;
                            attendedMinutes: number;
                            name?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterRoutes.handIn": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "entries": [
                 *         {
                 *           "walkIn": true,
                 *           "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *           "outcome": "attended",
                 *           "minutes": 0
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["HandInRegister"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "RegisterRoutes.correct": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sessionId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "personId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10",
                 *       "outcome": "attended",
                 *       "minutes": 0
                 *     }
                 */
                "application/json": components["schemas"]["CorrectAttendance"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CampaignRoutes.list": {
        parameters: {
            query?: {
                strand?: string;
                cohortId?: string;
                sessionId?: string;
                status?: "open" | "closed";
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            invited: number;
                            /** @enum {string} */
                            status: "open";
                            strand: string;
                            strandVersion: number;
                            partnershipId: string;
                            cohortId: string;
                            sessionId: string;
                            item: string;
                            heldOn: string;
                            template: string;
                            opensOn: string;
                            /** @description The last day on which an answer is taken. */
                            closesOn: string;
                            id: string;
                            version: number;
                        } | {
                            invited: number;
                            /** @enum {string} */
                            status: "closed";
                            closedOn: string;
                            strand: string;
                            strandVersion: number;
                            partnershipId: string;
                            cohortId: string;
                            sessionId: string;
                            item: string;
                            heldOn: string;
                            template: string;
                            opensOn: string;
                            /** @description The last day on which an answer is taken. */
                            closesOn: string;
                            id: string;
                            version: number;
                        })[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CampaignRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignShown"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CampaignRoutes.showProgress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        responseRate: null | number;
                        invited: number;
                        answered: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "CampaignRoutes.issue": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "campaignId": "0b0f4f3e-6f0b-4f6e-9d0e-6a3f5f1c2d10"
                 *     }
                 */
                "application/json": components["schemas"]["IssueLinks"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        invitationId: string;
                        personId: string;
                    }[];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ResponseRoutes.list": {
        parameters: {
            query?: {
                strand?: string;
                cohortId?: string;
                campaignId?: string;
                limit?: number;
                cursor?: string;
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            words: unknown;
                            /** @enum {string} */
                            status: "completed";
                            wordsForgotten: boolean;
                            invitationId: string;
                            campaignId: string;
                            cohortId: string;
                            strand: string;
                            partnershipId: string;
                            enrolmentId: string;
                            personId: string;
                            organisationId: string;
                            /** @description The chosen point of every answered scale and choice. */
                            points: {
                                [key: string]: number;
                            };
                            /** @description Those of them that carry a measure of the strand. */
                            measured: components["schemas"]["MeasuredAnswerShown"][];
                            /** @description The questions answered in own words. */
                            written: string[];
                            /** @description The day after which the words are deleted. */
                            keepWordsUntil: string;
                            on: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SurveyRoutes.enter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SurveyRoutes.answer": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answers": {}
                 *     }
                 */
                "application/json": components["schemas"]["AnswerSurvey"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SurveyRoutes.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "SurveyRoutes.submit": {
        parameters: {
            query?: {
                /** @description Decides without carrying out: the answer is what would happen (`changes`), or the refusal */
                dryRun?: components["parameters"]["DryRun"];
            };
            header?: {
                /** @description The same key on the same route is answered with the first result; a retry cannot act twice */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag the caller has seen; 412 when there is a newer one */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    "ImpactRoutes.show": {
        parameters: {
            query?: {
                format?: "json" | "html" | "csv";
            };
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/html": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
}

/** Which addresses there are at which service. */
export interface ServicePaths {
  programmes:
    | '/ops/progress'
    | '/ops/positions'
    | '/ops/parked'
    | '/ops/parked/events'
    | '/ops/parked/events/{id}'
    | '/ops/parked/discarded'
    | '/ops/parked/retries'
    | '/ops/parked/discards'
    | '/ops/topics'
    | '/ops/topics/resends'
    | '/ops/topics/moves'
    | '/ops/topics/checks'
    | '/ops/topics/adoptions'
    | '/ops/views'
    | '/ops/views/rebuilds'
    | '/ops/views/cancellations'
    | '/ops/journal'
    | '/ops/orders'
    | '/ops/orders/{id}'
    | '/reference-data'
    | '/topics'
    | '/topics/{stream}'
    | '/topics/{stream}/events'
    | '/audit/changes'
    | '/audit/reads'
    | '/audit/key-uses'
    | '/subject-access/{personId}'
    | '/partnerships'
    | '/partnerships/{partnershipId}'
    | '/partnerships/{partnershipId}/evidence'
    | '/partnerships/{partnershipId}/coverage'
    | '/partnerships/revisions'
    | '/partnerships/activations'
    | '/partnerships/extensions'
    | '/partnerships/amendments'
    | '/partnerships/coverage-corrections'
    | '/partnerships/check-ins'
    | '/partnerships/check-ins/moves'
    | '/partnerships/check-ins/holdings'
    | '/partnerships/judgements'
    | '/partnerships/closures'
    | '/strands'
    | '/strands/{strandId}'
    | '/strands/{strandId}/differences'
    | '/strands/copies'
    | '/strands/revisions'
    | '/strands/publications'
    | '/strands/closures'
    | '/strands/withdrawals'
    | '/cohorts'
    | '/cohorts/{cohortId}'
    | '/cohorts/{cohortId}/move'
    | '/cohorts/{cohortId}/merger'
    | '/cohorts/revisions'
    | '/cohorts/openings'
    | '/cohorts/capacities'
    | '/cohorts/starts'
    | '/cohorts/finishes'
    | '/cohorts/cancellations'
    | '/cohorts/late-joinings'
    | '/cohorts/moves'
    | '/cohorts/mergers'
    | '/adaptations'
    | '/adaptations/{adaptationId}'
    | '/adaptations/decisions'
    | '/adaptations/changes'
    | '/adaptations/tellings'
    | '/adaptations/judgements'
    | '/programme-files/schema'
    | '/programme-files/{partnershipId}'
    | '/programme-files'
    | '/grants'
    | '/grants/{grantId}'
    | '/grants/revocations'
    | '/service-accounts'
    | '/service-accounts/{accountId}'
    | '/service-accounts/revisions'
    | '/service-accounts/keys'
    | '/service-accounts/key-revocations'
    | '/service-accounts/closures'
    | '/clock'
    | '/external-ids'
    | '/health/live'
    | '/health/ready'
    | '/metrics'
    | '/batches';
  enrolment:
    | '/ops/progress'
    | '/ops/positions'
    | '/ops/parked'
    | '/ops/parked/events'
    | '/ops/parked/events/{id}'
    | '/ops/parked/discarded'
    | '/ops/parked/retries'
    | '/ops/parked/discards'
    | '/ops/topics'
    | '/ops/topics/resends'
    | '/ops/topics/moves'
    | '/ops/topics/checks'
    | '/ops/topics/adoptions'
    | '/ops/views'
    | '/ops/views/rebuilds'
    | '/ops/views/cancellations'
    | '/ops/journal'
    | '/ops/orders'
    | '/ops/orders/{id}'
    | '/reference-data'
    | '/topics'
    | '/topics/{stream}'
    | '/topics/{stream}/events'
    | '/audit/changes'
    | '/audit/reads'
    | '/audit/key-uses'
    | '/subject-access/{personId}'
    | '/organisations'
    | '/organisations/search'
    | '/organisations/{organisationId}'
    | '/organisations/trust-codes'
    | '/register-imports'
    | '/register-imports/{importId}'
    | '/register-imports/cancellations'
    | '/successions'
    | '/successions/{successionId}'
    | '/successions/decisions'
    | '/successions/dismissals'
    | '/people'
    | '/people/{personId}'
    | '/people/corrections'
    | '/people/teacher-numbers'
    | '/people/posts'
    | '/people/post-changes'
    | '/people/post-departures'
    | '/people/post-confirmations'
    | '/people/roles'
    | '/people/role-departures'
    | '/people/merges'
    | '/people/holds'
    | '/people/hold-releases'
    | '/people/restriction-ends'
    | '/possible-duplicates'
    | '/possible-duplicates/{duplicateId}'
    | '/possible-duplicates/dismissals'
    | '/subject-requests'
    | '/subject-requests/{requestId}'
    | '/subject-requests/extensions'
    | '/subject-requests/fulfilments'
    | '/subject-requests/refusals'
    | '/retention/due'
    | '/retention/ends'
    | '/applications'
    | '/applications/eligibility'
    | '/applications/{applicationId}'
    | '/applications/acceptances'
    | '/applications/rejections'
    | '/applications/reopenings'
    | '/applications/withdrawals'
    | '/applications/offer-answers'
    | '/applications/ranking'
    | '/applications/{applicationId}/assessment'
    | '/applications/scores'
    | '/applications/shortlistings'
    | '/applications/endorsements'
    | '/applications/links'
    | '/apply/{cohortId}'
    | '/a/{token}'
    | '/application'
    | '/application/saved'
    | '/application/asked'
    | '/application/deleted'
    | '/v/{token}'
    | '/address'
    | '/address/asked'
    | '/e/{token}'
    | '/endorsement'
    | '/o/{token}'
    | '/offer'
    | '/places'
    | '/places/{cohortId}'
    | '/applications/groups'
    | '/applications/priorities'
    | '/applications/waiting-list-returns'
    | '/enrolments'
    | '/enrolments/{enrolmentId}'
    | '/enrolments/{enrolmentId}/timeline'
    | '/enrolments/deferrals'
    | '/enrolments/resumptions'
    | '/enrolments/reopenings'
    | '/enrolments/cohort-changes'
    | '/enrolments/withdrawals'
    | '/enrolments/withdrawal-cancellations'
    | '/enrolments/transfers'
    | '/enrolments/staff-members'
    | '/enrolments/staff-departures'
    | '/enrolments/completion-decisions'
    | '/lists/roster'
    | '/lists/roster/file'
    | '/lists/school-view'
    | '/lists/school-view/file'
    | '/lists/waiting-list'
    | '/lists/waiting-list/file'
    | '/lists/work-queue'
    | '/lists/work-queue/counts'
    | '/lists/work-queue/file'
    | '/uploads'
    | '/uploads/{uploadId}'
    | '/uploads/{uploadId}/rows'
    | '/uploads/{uploadId}/error-file'
    | '/uploads/mappings'
    | '/uploads/settlements'
    | '/uploads/applications'
    | '/uploads/cancellations'
    | '/uploads/undoings'
    | '/external-ids'
    | '/health/live'
    | '/health/ready'
    | '/metrics'
    | '/batches';
  sessions:
    | '/ops/progress'
    | '/ops/positions'
    | '/ops/parked'
    | '/ops/parked/events'
    | '/ops/parked/events/{id}'
    | '/ops/parked/discarded'
    | '/ops/parked/retries'
    | '/ops/parked/discards'
    | '/ops/topics'
    | '/ops/topics/resends'
    | '/ops/topics/moves'
    | '/ops/topics/checks'
    | '/ops/topics/adoptions'
    | '/ops/views'
    | '/ops/views/rebuilds'
    | '/ops/views/cancellations'
    | '/ops/journal'
    | '/ops/orders'
    | '/ops/orders/{id}'
    | '/reference-data'
    | '/topics'
    | '/topics/{stream}'
    | '/topics/{stream}/events'
    | '/audit/changes'
    | '/audit/reads'
    | '/audit/key-uses'
    | '/subject-access/{personId}'
    | '/schedules/proposals'
    | '/schedules'
    | '/rosters/{cohortId}'
    | '/rosters/{cohortId}/timetable'
    | '/sessions'
    | '/sessions/{sessionId}'
    | '/sessions/arrangements'
    | '/sessions/reschedulings'
    | '/sessions/postponements'
    | '/sessions/cancellations'
    | '/registers/{sessionId}'
    | '/registers'
    | '/registers/corrections'
    | '/external-ids'
    | '/health/live'
    | '/health/ready'
    | '/metrics'
    | '/batches';
  feedback:
    | '/ops/progress'
    | '/ops/positions'
    | '/ops/parked'
    | '/ops/parked/events'
    | '/ops/parked/events/{id}'
    | '/ops/parked/discarded'
    | '/ops/parked/retries'
    | '/ops/parked/discards'
    | '/ops/topics'
    | '/ops/topics/resends'
    | '/ops/topics/moves'
    | '/ops/topics/checks'
    | '/ops/topics/adoptions'
    | '/ops/views'
    | '/ops/views/rebuilds'
    | '/ops/views/cancellations'
    | '/ops/journal'
    | '/ops/orders'
    | '/ops/orders/{id}'
    | '/reference-data'
    | '/topics'
    | '/topics/{stream}'
    | '/topics/{stream}/events'
    | '/audit/changes'
    | '/audit/reads'
    | '/audit/key-uses'
    | '/subject-access/{personId}'
    | '/campaigns'
    | '/campaigns/{campaignId}'
    | '/campaigns/{campaignId}/progress'
    | '/campaigns/links'
    | '/responses'
    | '/s/{token}'
    | '/s/{token}/responses'
    | '/survey'
    | '/health/live'
    | '/health/ready'
    | '/metrics'
    | '/batches';
  evaluation:
    | '/ops/progress'
    | '/ops/positions'
    | '/ops/parked'
    | '/ops/parked/events'
    | '/ops/parked/events/{id}'
    | '/ops/parked/discarded'
    | '/ops/parked/retries'
    | '/ops/parked/discards'
    | '/ops/topics'
    | '/ops/topics/resends'
    | '/ops/topics/moves'
    | '/ops/topics/checks'
    | '/ops/topics/adoptions'
    | '/ops/views'
    | '/ops/views/rebuilds'
    | '/ops/views/cancellations'
    | '/ops/journal'
    | '/ops/orders'
    | '/ops/orders/{id}'
    | '/reference-data'
    | '/topics'
    | '/topics/{stream}'
    | '/topics/{stream}/events'
    | '/audit/changes'
    | '/audit/reads'
    | '/audit/key-uses'
    | '/subject-access/{personId}'
    | '/partnerships/{partnershipId}/impact'
    | '/health/live'
    | '/health/ready'
    | '/metrics'
    | '/batches';
}
