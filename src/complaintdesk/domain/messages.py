"""The plain words for everything a person can put right: what happened, then what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from complaintdesk.domain.incoming_messages import INCOMING
from complaintdesk.domain.letter_messages import LETTERS
from complaintdesk.domain.library_messages import LIBRARY
from complaintdesk.domain.mail_messages import MAIL
from complaintdesk.domain.refusal_messages import REFUSALS
from complaintdesk.domain.template_messages import TEMPLATES

_CASES = {
    "request.refused": "{problems}",
    "changed.elsewhere": (
        "This was changed in the meantime, so nothing was saved over it. "
        "Look at it as it is now and make your change again."
    ),
    "date.missing": "Give a date.",
    "date.form": "“{text}” is not a date. Write it as 21/11/2026 or 2026-11-21.",
    "date.future": "{day} has not come yet (today is {today}). Give the day on which it happened.",
    "date.too_early": "{day} is before {since}. Check which of the two dates is right.",
    "workdays.range": (
        "The desk knows England's bank holidays from {first} to {last}. Give a date within those years."
    ),
    "due.days": "Give a whole number of calendar days, 0 or more.",
    "workdays.days": "Give a whole number of working days, 1 or more.",
    "rules.none_for_date": (
        "No edition of the Complaint Handling Code in this desk covers {day:%d/%m/%Y}. Check the date of receipt."
    ),
    "quarter.form": "“{text}” is not a quarter. Write the year and the quarter, such as 2026-Q2.",
    "quarter.future": "The quarter {quarter} has not begun yet, so there is nothing to report.",
    "case.none": "There is no case {reference} in this desk. Check the reference.",
    "case.before_code": (
        "The statutory Code began on {first}; a complaint received before then is not kept by this desk’s rules."
    ),
    "case.resident_missing": "Say who it is from. If they will not say, write “Not given”.",
    "case.words_missing": "Write down what they said, in their own words.",
    "case.handler_missing": "Choose who is handling it.",
    "case.home_missing": "Give the address of the home it is about.",
    "case.home_needed": "A complaint needs the address of the home. Correct the case and give it first.",
    "case.survey_not_told": (
        "Unhappiness in a survey is not a complaint by itself, but the person should be told how to complain (1.6)."
    ),
    "case.no_theme": (
        "No theme is chosen, so the board’s figures by theme leave it out. "
        "Choose one now, or later when you correct the case."
    ),
    "case.already_complaint": "{reference} is a complaint already.",
    "case.already_closed": "{reference} is closed already.",
    "case.closed": "{reference} is closed. Reopen it first, then do this.",
    "case.not_closed": "{reference} is open, so there is nothing to reopen.",
    "correction.reason_missing": "Say why it is being corrected; the journal keeps the reason with the old value.",
    "correction.after_acknowledged": (
        "Something was done about it on {day} already, so it cannot have come in later. Check which date is right."
    ),
    "correction.after_closure": "The case was closed on {day}. Reopen it, or check the date.",
    "correction.after_next_stage": "Stage 2 was asked for on {day}, after the answer. Check which date is right.",
    "correction.after_next_extension": "It was extended again on {day}. Check which date is right.",
    "correction.untold_but_extended_again": (
        "It was extended again afterwards. Give the day on which the resident was told of this one."
    ),
    "correction.not_before_next_extension": "It was extended again, to {day}. Give an earlier date than that.",
    "correction.no_outcome": "Stage {stage} has no decision yet. Record the response with its outcome instead.",
    "correction.closed_as_answered": "The case was closed as answered. Reopen it before you take the answer back.",
}

_STAGES = {
    "stage.none": "{reference} has not reached stage {stage}.",
    "stage.not_complaint": "{reference} is not a complaint, so it has no complaint definition.",
    "stage.already_acknowledged": "Stage {stage} was acknowledged on {day} already.",
    "stage.already_answered": (
        "Stage {stage} has been answered. What was sent stays; if a date is wrong, correct the stage."
    ),
    "stage.acknowledged_after_response": "The response went out on {day}; an acknowledgement cannot follow it.",
    "stage.already_two": "{reference} is at stage 2 already. There is no third stage; the next step is the Ombudsman.",
    "stage.one_unanswered": "Stage 2 follows the stage 1 response, which has not been sent yet.",
    "stage.same_person": (
        "{name} handled stage 1, and the Code asks for somebody else at stage 2 (6.13). "
        "Choose another person, or say why this cannot be done."
    ),
    "stage.same_person_warning": "{name} handled stage 1 too; 6.13 asks for somebody else. Your reason is kept.",
    "definition.empty": "Write at least one point that the resident is complaining about (5.6).",
    "definition.blank_point": "One of the points is empty. Fill it in or take it out.",
    "definition.outcomes_missing": "Write what the resident would like to happen (5.6).",
    "definition.responsibility_unclear": (
        "For some points it is not clear yet whether they are ours; the acknowledgement must say so (5.7)."
    ),
    "definition.answered_point_lost": (
        "Point {numbers} has an answer already and cannot be taken out. Keep it as part of the complaint."
    ),
    "extension.reason_missing": "Give the reason for the extension; the resident must be told it (6.4, 6.15).",
    "extension.not_later": "The response is due on {due} already. Give a later date.",
    "extension.beyond_cap": (
        "The Code allows an extension up to {furthest} unless there is a good reason. "
        "Choose an earlier date, or say why more time is needed."
    ),
    "extension.too_far": (
        "{day} is more than a year after {furthest}, the latest date the Code allows for without a further reason. "
        "Check the year."
    ),
    "extension.already_answered": "Stage {stage} has been answered, so there is nothing to extend.",
    "extension.told_late": (
        "The date being extended, {due}, has passed. The extension is kept on record, but the response counts as late."
    ),
    "extension.no_ombudsman": "An extension must give the Ombudsman’s contact details (6.5, 6.16).",
    "extension.no_updates": "Beyond the Code’s time, agree how often the resident will hear from you (5.9).",
    "extension.not_working_day": "{day} is not a working day. Did you mean another date?",
    "response.outcome_missing": "Choose the outcome: upheld, partly upheld or not upheld.",
    "response.not_acknowledged": "No acknowledgement is on record for stage {stage}.",
    "response.points_unanswered": "Point {numbers} has no outcome yet; every point needs an answer (6.7, 6.18).",
}

_REMEDIES = {
    "remedy.what_missing": "Say what will be done.",
    "remedy.owner_missing": "Say who will see that it is done.",
    "remedy.date_missing": "Give the date by which it will be done (7.3).",
    "remedy.before_receipt": "That date is before the complaint was received. Check it.",
    "remedy.date_passed": "That date has passed already.",
    "remedy.amount_missing": "Give the amount in pounds.",
    "remedy.amount_range": "Give an amount between £0.01 and £100,000.00.",
    "remedy.amount_form": "“{text}” is not an amount. Write pounds and pence, such as 150 or 149.50.",
    "remedy.already_done": "This remedy is recorded as done already.",
    "remedy.not_done": "This remedy is not done yet.",
    "remedy.proof_missing": "Say how you know that it was done: a completion note, a receipt, the resident’s word.",
    "promise.what_missing": "Say what was promised.",
    "promise.already_kept": "This promise is recorded as kept already.",
    "representative.name_missing": "Give the representative’s name.",
    "representative.address_missing": "Give the address letters should go to, or leave letters with the resident.",
    "representative.dates_reversed": "The consent ends before it begins. Check the two dates.",
    "representative.consent_start_missing": "Give the day from which the consent holds.",
    "representative.no_consent": (
        "No written consent is on file for {name} today, so letters go to the resident until it is."
    ),
    "representative.none": "There is no representative to remove.",
    "contact.words_missing": "Write what was said or done.",
    "closure.reason_missing": "Give the reason for closing.",
    "closure.not_answered": (
        "The current stage has not been answered. Send the response first, or close the case as withdrawn."
    ),
    "closure.complaint_done": "A complaint is closed as answered, withdrawn, or for want of cooperation.",
    "closure.actions_open": "Actions still to be done: {count}. They stay on the list of things due.",
    "closure.no_ombudsman": "Give the resident the Ombudsman’s details when a case is closed in this way.",
    "closure.reopen_reason_missing": "Say why the case is taken up again.",
}

_LANDLORD = {
    "landlord.name_missing": "Give your organisation’s name.",
    "landlord.homes_range": "Give the number of homes you own, a whole number from 1 to 500,000.",
    "landlord.year_end": "That is not a day of the year. Choose the day and month on which your financial year ends.",
    "landlord.officer_missing": "Give the name of the complaints officer.",
    "landlord.target_range": "A target is a whole number of working days from 1 to 60.",
    "landlord.check_late": (
        "On working day {days} the stage 1 answer is due already ({limit} working days), so the check comes too late."
    ),
    "landlord.update_rare": (
        "Stage 1 can be extended by {limit} working days at most without a further reason. With updates every {days}, "
        "the resident would hear nothing in all that time (5.9)."
    ),
    "landlord.target_loose": (
        "Your target of {days} working days is looser than the Code’s limit of {limit}. The Code’s date still applies."
    ),
}

_FILES = {
    "file.missing": "There is no file {path}. Check the name and the folder.",
    "file.exists": "{path} is there already and was left as it is. Choose another name or folder.",
    "file.foreign": (
        "{path} is not a desk file, whatever its name, and it was left as it is. Choose a file that the desk made."
    ),
    "file.damaged": "{path} is damaged and was left as it is. {advice}",
    "file.busy": (
        "{path} is being written by another program, perhaps a backup or a synchroniser. "
        "Nothing was lost or half saved: wait a moment and do it again."
    ),
    "file.in_use": "{path} has been open on {computer}, by {user}, since {since}. {advice}",
    "file.older": "{path} comes from an older version of the program. Open it for changes once, then for reading.",
    "file.read_only": (
        "{path} cannot be changed: the file or its folder is write-protected. "
        "Take the protection off, or move the file to a folder of your own."
    ),
    "file.unreadable": "{path} could not be read. Check that it and its drive can be opened, then try again.",
    "file.not_set_up": "This desk was never set up to its end, so nothing is in it. Make a new desk.",
    "folder.missing": "There is no folder {path}. Make it first, or choose another.",
    "folder.not_writable": "Nothing can be written in {path}. Choose another folder.",
    "disk.full": (
        "There is no room left on the disk that holds {path}, so it could not be written. "
        "What was there before is safe. Make some room and do it again."
    ),
    "print.no_page": "There is no page {pages} in this document. Choose among the pages that it has.",
    "attachment.none": "File number {number} is not in this desk. Look at the case again as it is now.",
    "attachment.too_large": "{name} is larger than {most} MB. Save a smaller copy and attach that.",
    "csv.columns": "{path} lacks the column(s) {missing}. A findings file has: {expected}.",
    "csv.not_text": "{path} is not a CSV text file. Save it as CSV (UTF-8) and try again.",
    "passphrase.needed": (
        "This desk is protected. Type its passphrase or its recovery code; on the command line, put it into a file "
        "and give --passphrase-file."
    ),
    "passphrase.wrong": (
        "That passphrase or recovery code does not open {path}. Type it again, minding capital letters. "
        "If you are certain of it, the file may be damaged: open the latest backup instead."
    ),
    "key.recovery_form": "That recovery code is not right: part is missing or mistyped. Type it again from the paper.",
    "rekey.failed": "The passphrase of {path} could not be changed, and is still the old one. Try again.",
    "backup.failed": (
        "The backup in {folder} did not pass its check, so it does not count; older backups are kept. "
        "Check the drive or choose another folder, and make one now."
    ),
    "backup.unsound": "The backup {path} cannot be read. Choose an earlier one.",
    "reference.taken": "Another case has the reference {reference} already. Choose a different one.",
    "day.already": "{day} is in the calendar already.",
    "passphrase.short": "Use at least {least} characters. Three or four unrelated words make a good passphrase.",
    "desk.read_only": ("This desk is open for reading only, so nothing was saved. {why}"),
}

_CALENDAR = {
    "deadline.gone": "This date is not on the case any more. Look at the case as it is now.",
    "deadline.none": "{reference} has no such date. Its dates are: {known}.",
    "deadline.kind_unknown": "“{kind}” is not a kind of date. The kinds are: {known}.",
    "date.not_ahead": "{day} is not in the future (today is {today}). Give a later date.",
    "day.none": "{day} is not among the days added to the calendar.",
    "day.name_missing": "Say what the day is: the holiday’s name, or why the office is shut.",
    "day.is_holiday": "{day} is a bank holiday already: {name}.",
    "day.is_weekend": "{day} is a {weekday}, which does not count anyway. Add it only if you want it named.",
    "day.no_holiday": "{day} is not a bank holiday, so there is nothing to take away.",
    "day.reversed": "The last day is before the first. Check the two dates.",
    "day.span_long": "A closure covers at most {most} days. Check the two dates.",
    "day.none_counts": "No working day lies between those dates, so there is nothing to add.",
    "day.passed": (
        "{day} has passed. What was done since then is judged by the new dates, also on closed cases and in figures "
        "made from now on."
    ),
    "day.not_moved": "No date of {reference} moves, so there is no old one to keep.",
    "day.closure_left_out": (
        "Nothing in the Code lets a landlord leave its own closure days out. The Ombudsman may count them all the same."
    ),
    "holidays.not_a_list": (
        "{path} is not a list of bank holidays. "
        "Use the file bank-holidays.json from GOV.UK, or its calendar file (.ics)."
    ),
    "holidays.no_england": "{path} holds no bank holidays of England.",
    "extension.reason_repeated": (
        "That is the reason of the extension before. A further extension needs a reason of its own (6.4, 6.15)."
    ),
    "extension.update_range": "Give the updates as every 1 to 20 working days.",
    "promise.gone": "This promise is not on the case any more.",
    "promise.reason_missing": "Say why the promise is changed or taken back; the journal keeps it.",
    "restriction.what_missing": "Say how contact is restricted.",
    "restriction.evidence_missing": "Say what shows that the restriction is needed (5.14).",
    "restriction.equality_missing": "Say how the Equality Act 2010 was had regard to (5.15).",
    "restriction.ended": "The restriction ended on {day}.",
    "ombudsman.what_missing": "Say what the Ombudsman asks for.",
    "neighbour.unknown": "Choose which clock to start.",
    "neighbour.subject_missing": "Say what it is about.",
    "neighbour.all_met": "Everything that this law asks for is recorded as done already.",
    "neighbour.not_in_force": (
        "The law covers this from {since} only. The dates are shown all the same: decide yourself whether they apply."
    ),
    "neighbour.after_a_step": "Something was done on this clock before that day. Check which date is right.",
    "submission.already": "The submission for that year is recorded already.",
    "submission.no_paper": "The submission asks for no document called “{key}”. Look at its list of documents.",
    "submission.not_needed_why": "Say why this document is not needed.",
    "handover.reversed": "The last day is before the first. Check the two dates.",
    "handover.too_long": "A handover sheet covers at most {most} days. Choose a shorter time.",
}

_COMMANDS = {
    "clock.targets": (
        "“{text}” is not three targets. Give three numbers of working days with commas between, such as 3,10,15."
    ),
    "clock.variable": (
        "The date “{text}” in {variable} is not a date. Write it as 2026-11-21, or take the variable away."
    ),
    "window.no_qt": (
        "The window cannot be opened, because Qt or a part of the system that it needs is missing. Run "
        "the set-up again: python3 installer/desk.py run. The command line works without it: "
        "complaintdesk --help."
    ),
    "window.no_screen": (
        "There is no screen to open the window on. The command line works without one: complaintdesk --help."
    ),
    "passphrase.file": (
        "No passphrase could be read from {path}. Its first line should hold the passphrase or the recovery code."
    ),
    "csv.too_large": "{path} is larger than {most} MB, which no file of findings is. Check that it is the right file.",
    "csv.row_quotes": "A quotation mark is never closed. Check the row and the one after it.",
    "csv.row_short": "The row has {found} cells and needs {expected}.",
    "csv.field_empty": "“{column}” is empty.",
    "csv.decision_future": "The decision is dated {day}, which has not come yet.",
    "csv.finding_unknown": "“{finding}” is not a finding of the Ombudsman. The findings are: {known}.",
    "determination.already": "This finding of case {reference} is in the desk already.",
}

_ASSESSMENT_FILES = {
    "assessment.none": (
        "No provision of the Complaint Handling Code was found in {path}, so it is not a self-assessment. Check that "
        "it is the right file. If it is, choose the Word, Excel or PDF document that it was made from."
    ),
    "assessment.gone": "There is no such self-assessment in the desk, or no longer. Look at the list of versions.",
    "assessment.none_yet": "There is no self-assessment in this desk yet. Bring last year’s, or begin a new one.",
    "assessment.why": "Say why it is made out of turn, for instance which teams were merged and when.",
    "assessment.no_year": "None of your years ends on {day}. Choose one that does; see Settings for your year end.",
    "assessment.whose": "Say which landlord published it.",
    "assessment.not_theirs": "A landlord is named only for another landlord’s self-assessment.",
    "assessment.ours": "That is your own name. Choose one of the other two if it is your own self-assessment.",
    "assessment.approved_by": "Say who approved it, for instance “The Board”.",
    "assessment.despite": (
        "Things that the form asks for are still missing: {needed}. Say why it is approved all the same."
    ),
    "assessment.closed": (
        "This version is {state}, so it stays as it is. What is to change belongs into a new version of your own."
    ),
    "assessment.pending": (
        "Still to be looked at: {count}, the first being {first}. Accept, correct or reject each of them first."
    ),
    "assessment.reviewed": "This self-assessment was reviewed already.",
    "assessment.kept": "A version that was approved is a record and stays in the desk.",
    "assessment.not_draft": "Only a draft can be approved. Finish the review first, or start a new version.",
    "assessment.not_approved": "The governing body’s response is kept with a version that it has approved.",
    "assessment.not_published": "Only an approved version can be published. Record the approval first.",
    "assessment.response": "Write down what the governing body said.",
    "assessment.year_end": "None of your years ends on {day}. The last full one ended on {usual}; see Settings.",
    "assessment.year_future": "That year begins on {first}, so there is nothing to show yet.",
    "assessment.too_large": (
        "{path} is larger than {most} MB, which no self-assessment is. Check that it is the right file; "
        "if it is, save a copy without its pictures."
    ),
    "assessment.empty": "There is nothing in {path}. Check that it is the right file, or have it sent again.",
    "assessment.picture": (
        "{path} is a picture, whatever its name, and the desk cannot read words off a picture. "
        "Ask for the Word document or the PDF that it was made from."
    ),
    "assessment.save_as": "{path} is {what}. Open it, save it as {wanted} and choose that copy.",
    "assessment.archive": (
        "{path} is a compressed folder and no document. Unpack it and choose the self-assessment inside."
    ),
    "assessment.kind_unknown": (
        "{path} is no kind of file that the desk can read a self-assessment from. "
        "It reads Word (.docx), PDF, Excel (.xlsx), CSV, web pages and text."
    ),
    "assessment.protected": (
        "{path} is locked with a password. Open it with the password, save a copy without one and choose that."
    ),
    "assessment.damaged": (
        "{path} is damaged, or not made as it should be, and cannot be read. "
        "Open it in the program it came from, save it under a new name and choose that copy."
    ),
    "assessment.swollen": (
        "{path} holds far more than a self-assessment: unpacked, a part of it is larger than {most} MB. It was not "
        "read. Ask the sender what it is."
    ),
    "assessment.unsafe": (
        "{path} holds instructions that no ordinary Word or Excel file has. It was not read. Ask the sender what it is."
    ),
    "assessment.deep": (
        "In {path} tables or sections stand inside one another more than 80 deep, which nobody makes by hand. "
        "It was not read. Copy the self-assessment into a new document and choose that."
    ),
    "assessment.rows": (
        "{path} has more rows or words than any self-assessment (over {most} rows, or as much text). "
        "Save only the self-assessment into a file of its own and choose that."
    ),
    "assessment.pages": (
        "{path} has {pages} pages, and the desk reads {most} at most. "
        "Print the pages of the self-assessment into a PDF of their own and choose that."
    ),
    "assessment.page_full": (
        "Page {page} of {path} holds more than a page of words can, so the reading was stopped. "
        "Print the pages of the self-assessment into a PDF of their own and choose that."
    ),
    "assessment.scanned": (
        "{path} holds pictures of pages, as a scanner makes them, and no words that can be read. "
        "Ask for the Word document or the PDF that was printed."
    ),
    "assessment.quotes": (
        "The row that begins on line {line} of {path} cannot be taken apart: a quotation mark in it stands alone. "
        "Open it in Excel, save it as a workbook (.xlsx) and choose that."
    ),
}

MESSAGES: Mapping[str, str] = MappingProxyType(
    {
        **_CASES, **_STAGES, **REFUSALS, **_REMEDIES, **_LANDLORD, **_FILES, **_CALENDAR, **_COMMANDS,
        **MAIL, **INCOMING, **LETTERS, **LIBRARY, **TEMPLATES, **_ASSESSMENT_FILES,
    }
)  # fmt: skip
"""Message by code; fields in braces are filled from the error's parameters."""
