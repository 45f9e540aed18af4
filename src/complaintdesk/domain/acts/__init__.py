"""Everything an officer does to a case, one frozen request each."""

from __future__ import annotations

from complaintdesk.domain.acts.base import Act, ActContext
from complaintdesk.domain.acts.closing import CloseCase, ReopenCase
from complaintdesk.domain.acts.corrections import CorrectExtension, CorrectStage
from complaintdesk.domain.acts.duties import (
    AddOmbudsmanDuty,
    AddRestriction,
    CompleteOmbudsmanDuty,
    RecordCheck,
    ReviewAdjustments,
    ReviewRestriction,
)
from complaintdesk.domain.acts.incoming import AddCorrespondence, Correspondence
from complaintdesk.domain.acts.issues import NameNewComplaint, RaiseFurtherIssue
from complaintdesk.domain.acts.letters_out import RecordSending
from complaintdesk.domain.acts.logging import CorrectCase, LogCase, TurnIntoComplaint
from complaintdesk.domain.acts.neighbours import MeetNeighbourDuty, StartNeighbour, UpdateNeighbour
from complaintdesk.domain.acts.people import AddContact, RemoveRepresentative, SetRepresentative
from complaintdesk.domain.acts.promises import (
    AddPromise,
    AddRemedy,
    ChangePromise,
    CompleteRemedy,
    KeepPromise,
    TellRemedyDone,
)
from complaintdesk.domain.acts.refusing import CorrectRefusal, RefuseComplaint, WithdrawRefusal
from complaintdesk.domain.acts.stages import (
    Acknowledge,
    Define,
    Escalate,
    Extend,
    PointWording,
    RecordFindings,
    Respond,
)
from complaintdesk.domain.acts.telling import TellResident

__all__ = [
    "Acknowledge",
    "Act",
    "ActContext",
    "AddContact",
    "AddCorrespondence",
    "AddOmbudsmanDuty",
    "AddPromise",
    "AddRemedy",
    "AddRestriction",
    "ChangePromise",
    "CloseCase",
    "CompleteOmbudsmanDuty",
    "CompleteRemedy",
    "CorrectCase",
    "CorrectExtension",
    "CorrectRefusal",
    "CorrectStage",
    "Correspondence",
    "Define",
    "Escalate",
    "Extend",
    "KeepPromise",
    "LogCase",
    "MeetNeighbourDuty",
    "NameNewComplaint",
    "PointWording",
    "RaiseFurtherIssue",
    "RecordCheck",
    "RecordFindings",
    "RecordSending",
    "RefuseComplaint",
    "RemoveRepresentative",
    "ReopenCase",
    "Respond",
    "ReviewAdjustments",
    "ReviewRestriction",
    "SetRepresentative",
    "StartNeighbour",
    "TellRemedyDone",
    "TellResident",
    "TurnIntoComplaint",
    "UpdateNeighbour",
    "WithdrawRefusal",
]
