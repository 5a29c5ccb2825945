import { Module } from '@nestjs/common';
import { ExternalIdRoutes, service } from '#service';
import { ApplicationRoutes } from './application/application.http.js';
import { AddressRoutes } from './application-pages/address.http.js';
import { Addresses } from './application-pages/addresses.mongo.js';
import { Applicants } from './application-pages/applicants.mongo.js';
import { ApplyRoutes } from './application-pages/apply.http.js';
import { Door } from './application-pages/door.http.js';
import { ApplicationForms } from './application-pages/forms.mongo.js';
import { AskedByLink } from './application-pages/asked-by-link.mongo.js';
import { EndorsementRoutes } from './application-pages/endorsement.http.js';
import { OfferRoutes } from './application-pages/offer.http.js';
import { Applications } from './application/applications.mongo.js';
import { Assessments } from './application/assessments.mongo.js';
import { Drafts } from './application/drafts.mongo.js';
import { Evidence } from './application/evidence.mongo.js';
import { SelectionRoutes } from './application/selection.http.js';
import { SignedLinks } from './application/signed-links.crypto.js';
import { EnrolmentRoutes } from './enrolment/enrolment.http.js';
import { MergedParticipations } from './enrolment/merged-participations.mongo.js';
import { Enrolments } from './enrolment/enrolments.mongo.js';
import { Joins } from './enrolment/joins.mongo.js';
import { Returns } from './enrolment/returns.mongo.js';
import { StrandRules } from './enrolment/strand-rules.mongo.js';
import { Timelines } from './enrolment/timelines.mongo.js';
import { ListRoutes } from './lists/lists.http.js';
import { Participants } from './lists/participants.mongo.js';
import { WaitingList } from './lists/waiting-list.mongo.js';
import { WorkQueue } from './lists/work-queue.mongo.js';
import { OrganisationRoutes } from './organisation/organisation.http.js';
import { Organisations } from './organisation/organisations.mongo.js';
import { Words } from './own-words/words.mongo.js';
import { Acquaintance } from './person/acquaintance.mongo.js';
import { Merging } from './person/merging.mongo.js';
import { Erasing } from './person/erasing.mongo.js';
import { People } from './person/people.mongo.js';
import { PersonRoutes } from './person/person.http.js';
import { RecordRoutes } from './person/record.http.js';
import { PossibleDuplicateRoutes } from './possible-duplicate/possible-duplicate.http.js';
import { PossibleDuplicates } from './possible-duplicate/possible-duplicates.mongo.js';
import { Admissions } from './places/admissions.mongo.js';
import { PlaceTakers } from './places/place-takers.mongo.js';
import { HeldPlaces } from './places/held-places.mongo.js';
import { LeavingLists } from './places/leaving-lists.mongo.js';
import { Reconsiderations } from './places/reconsiderations.mongo.js';
import { MovingOn } from './places/moving-on.mongo.js';
import { PlacesByCohort } from './places/places-by-cohort.mongo.js';
import { GroupApplications } from './places/group-applications.mongo.js';
import { PlacesRoutes } from './places/places.http.js';
import { WaitingListRoutes } from './places/waiting-list.http.js';
import { WhenCohortChanges } from './policies/when-cohort-changes.kafka.js';
import { WhenEnrolmentChanges } from './policies/when-enrolment-changes.kafka.js';
import { WhenPersonComesToStrand } from './policies/when-person-comes-to-strand.kafka.js';
import { WhenPersonDetailsChange } from './policies/when-person-details-change.kafka.js';
import { WhenPersonErased } from './policies/when-person-erased.kafka.js';
import { WhenPersonMerged } from './policies/when-person-merged.kafka.js';
import { WhenPlacesDecide } from './policies/when-places-decide.kafka.js';
import { WhenRegisterComesIn } from './policies/when-register-comes-in.kafka.js';
import { WhenSchoolsChange } from './policies/when-schools-change.kafka.js';
import { ImportJob } from './register-import/import-job.mongo.js';
import { LinksImport } from './register-import/links-import.mongo.js';
import { RegisterFiles } from './register-import/register-files.mongo.js';
import { RegisterImportRoutes } from './register-import/register-import.http.js';
import { RegisterImports } from './register-import/register-imports.mongo.js';
import { SchoolsImport } from './register-import/schools-import.mongo.js';
import { RetentionRoutes } from './retention/retention.http.js';
import { Retention } from './retention/retention.mongo.js';
import { SubjectRequestRoutes } from './subject-request/subject-request.http.js';
import { SubjectRequests } from './subject-request/subject-requests.mongo.js';
import { SubjectRights } from './subject-request/subject-rights.mongo.js';
import { CarryingOn } from './succession/carrying-on.mongo.js';
import { SuccessionRoutes } from './succession/succession.http.js';
import { Successions } from './succession/successions.mongo.js';
import { Successors } from './succession/successors.mongo.js';
import { UploadedFiles } from './upload/uploaded-files.mongo.js';
import { RowDeeds } from './upload/row-deeds.mongo.js';
import { RowPass } from './upload/row-pass.mongo.js';
import { RowPeople } from './upload/row-people.mongo.js';
import { UploadDesk } from './upload/upload-desk.mongo.js';
import { UploadJob } from './upload/upload-job.mongo.js';
import { UploadRows } from './upload/upload-rows.mongo.js';
import { UploadRoutes } from './upload/upload.http.js';
import { UploadedTables } from './upload/uploaded-tables.mongo.js';
import { Uploads } from './upload/uploads.mongo.js';
import { Partnerships } from './views/partnerships.mongo.js';

@Module(
  service({
    name: 'enrolment',
    says: 'Schools and other organisations, people and their posts, applications, places and enrolments.',
    stores: [
      Organisations,
      RegisterImports,
      Successions,
      People,
      PossibleDuplicates,
      SubjectRequests,
      Applications,
      PlacesByCohort,
      Enrolments,
      Words,
      Uploads,
    ],
    views: [Partnerships],
    routes: [
      OrganisationRoutes,
      RegisterImportRoutes,
      SuccessionRoutes,
      PersonRoutes,
      RecordRoutes,
      PossibleDuplicateRoutes,
      SubjectRequestRoutes,
      RetentionRoutes,
      ApplicationRoutes,
      SelectionRoutes,
      ApplyRoutes,
      AddressRoutes,
      EndorsementRoutes,
      OfferRoutes,
      PlacesRoutes,
      WaitingListRoutes,
      EnrolmentRoutes,
      ListRoutes,
      UploadRoutes,
      ExternalIdRoutes,
    ],
    policies: [
      WhenCohortChanges,
      WhenPlacesDecide,
      WhenEnrolmentChanges,
      WhenRegisterComesIn,
      WhenSchoolsChange,
      WhenPersonComesToStrand,
      WhenPersonDetailsChange,
      WhenPersonMerged,
      WhenPersonErased,
    ],
    providers: [
      Admissions,
      PlaceTakers,
      HeldPlaces,
      Reconsiderations,
      LeavingLists,
      MovingOn,
      GroupApplications,
      Drafts,
      Evidence,
      Assessments,
      SignedLinks,
      Applicants,
      ApplicationForms,
      Addresses,
      AskedByLink,
      Door,
      StrandRules,
      Joins,
      Returns,
      Timelines,
      RegisterFiles,
      SchoolsImport,
      LinksImport,
      Successors,
      CarryingOn,
      ImportJob,
      Participants,
      WaitingList,
      WorkQueue,
      UploadedFiles,
      UploadedTables,
      UploadRows,
      RowPeople,
      RowDeeds,
      RowPass,
      UploadDesk,
      UploadJob,
      Acquaintance,
      Merging,
      MergedParticipations,
      SubjectRights,
      Erasing,
      Retention,
    ],
    about: {
      person: { from: People, read: (people: People, id) => people.about(id) },
      applications: { from: Applications, read: (applications: Applications, id) => applications.about(id) },
      drafts: { from: Drafts, read: (drafts: Drafts, id) => drafts.about(id) },
      enrolments: { from: Enrolments, read: (enrolments: Enrolments, id) => enrolments.about(id) },
      words: { from: Words, read: (words: Words, id) => words.about(id) },
      keeping: { from: Retention, read: (retention: Retention, id) => retention.of(id) },
      requests: { from: SubjectRequests, read: (requests: SubjectRequests, id) => requests.about(id) },
    },
    current: { people: { from: People, read: (people: People, reference) => people.currentDetails(reference) } },
  }),
)
export class EnrolmentModule {}
