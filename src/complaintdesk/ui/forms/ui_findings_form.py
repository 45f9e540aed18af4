# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'findings_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_FindingsForm(object):
    def setupUi(self, FindingsForm):
        if not FindingsForm.objectName():
            FindingsForm.setObjectName(u"FindingsForm")
        self.findings_form_layout = QVBoxLayout(FindingsForm)
        self.findings_form_layout.setSpacing(14)
        self.findings_form_layout.setObjectName(u"findings_form_layout")
        self.findings_form_layout.setContentsMargins(0, 0, 0, 0)
        self.walk_layout = QHBoxLayout()
        self.walk_layout.setSpacing(8)
        self.walk_layout.setObjectName(u"walk_layout")
        self.walk_layout.setContentsMargins(0, 0, 0, 0)
        self.previous_point_button = QPushButton(FindingsForm)
        self.previous_point_button.setObjectName(u"previous_point_button")
        self.previous_point_button.setAutoDefault(False)

        self.walk_layout.addWidget(self.previous_point_button)

        self.next_point_button = QPushButton(FindingsForm)
        self.next_point_button.setObjectName(u"next_point_button")
        self.next_point_button.setAutoDefault(False)

        self.walk_layout.addWidget(self.next_point_button)

        self.walk_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.walk_layout.addItem(self.walk_spacer)


        self.findings_form_layout.addLayout(self.walk_layout)

        self.place_label = QLabel(FindingsForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.place_label)

        self.point_label = QLabel(FindingsForm)
        self.point_label.setObjectName(u"point_label")
        self.point_label.setTextFormat(Qt.TextFormat.PlainText)
        self.point_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.point_label)

        self.responsibility_label = QLabel(FindingsForm)
        self.responsibility_label.setObjectName(u"responsibility_label")
        self.responsibility_label.setTextFormat(Qt.TextFormat.PlainText)
        self.responsibility_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.responsibility_label)

        self.earlier_label = QLabel(FindingsForm)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.earlier_label)

        self.evidence_layout = QVBoxLayout()
        self.evidence_layout.setSpacing(4)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_head_layout = QHBoxLayout()
        self.evidence_head_layout.setSpacing(14)
        self.evidence_head_layout.setObjectName(u"evidence_head_layout")
        self.evidence_head_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(FindingsForm)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setWordWrap(True)

        self.evidence_head_layout.addWidget(self.evidence_label)

        self.evidence_case_button = QPushButton(FindingsForm)
        self.evidence_case_button.setObjectName(u"evidence_case_button")
        self.evidence_case_button.setAutoDefault(False)

        self.evidence_head_layout.addWidget(self.evidence_case_button)

        self.evidence_head_layout.setStretch(0, 1)

        self.evidence_layout.addLayout(self.evidence_head_layout)

        self.evidence_words = WordsEdit(FindingsForm)
        self.evidence_words.setObjectName(u"evidence_words")
        self.evidence_words.setProperty(u"lines", 4)

        self.evidence_layout.addWidget(self.evidence_words)

        self.evidence_problem = ProblemLabel(FindingsForm)
        self.evidence_problem.setObjectName(u"evidence_problem")

        self.evidence_layout.addWidget(self.evidence_problem)


        self.findings_form_layout.addLayout(self.evidence_layout)

        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(FindingsForm)
        self.outcome_label.setObjectName(u"outcome_label")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(FindingsForm)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.outcome_layout.addWidget(self.outcome_combo)

        self.outcome_problem = ProblemLabel(FindingsForm)
        self.outcome_problem.setObjectName(u"outcome_problem")

        self.outcome_layout.addWidget(self.outcome_problem)


        self.findings_form_layout.addLayout(self.outcome_layout)

        self.reasons_layout = QVBoxLayout()
        self.reasons_layout.setSpacing(4)
        self.reasons_layout.setObjectName(u"reasons_layout")
        self.reasons_layout.setContentsMargins(0, 0, 0, 0)
        self.reasons_head_layout = QHBoxLayout()
        self.reasons_head_layout.setSpacing(14)
        self.reasons_head_layout.setObjectName(u"reasons_head_layout")
        self.reasons_head_layout.setContentsMargins(0, 0, 0, 0)
        self.reasons_label = QLabel(FindingsForm)
        self.reasons_label.setObjectName(u"reasons_label")
        self.reasons_label.setWordWrap(True)

        self.reasons_head_layout.addWidget(self.reasons_label)

        self.reasons_keep_button = QPushButton(FindingsForm)
        self.reasons_keep_button.setObjectName(u"reasons_keep_button")
        self.reasons_keep_button.setAutoDefault(False)

        self.reasons_head_layout.addWidget(self.reasons_keep_button)

        self.reasons_library_button = QPushButton(FindingsForm)
        self.reasons_library_button.setObjectName(u"reasons_library_button")
        self.reasons_library_button.setAutoDefault(False)

        self.reasons_head_layout.addWidget(self.reasons_library_button)

        self.reasons_head_layout.setStretch(0, 1)

        self.reasons_layout.addLayout(self.reasons_head_layout)

        self.reasons_words = WordsEdit(FindingsForm)
        self.reasons_words.setObjectName(u"reasons_words")
        self.reasons_words.setProperty(u"lines", 6)

        self.reasons_layout.addWidget(self.reasons_words)

        self.reasons_problem = ProblemLabel(FindingsForm)
        self.reasons_problem.setObjectName(u"reasons_problem")

        self.reasons_layout.addWidget(self.reasons_problem)


        self.findings_form_layout.addLayout(self.reasons_layout)

        self.relied_on_layout = QVBoxLayout()
        self.relied_on_layout.setSpacing(4)
        self.relied_on_layout.setObjectName(u"relied_on_layout")
        self.relied_on_layout.setContentsMargins(0, 0, 0, 0)
        self.relied_on_head_layout = QHBoxLayout()
        self.relied_on_head_layout.setSpacing(14)
        self.relied_on_head_layout.setObjectName(u"relied_on_head_layout")
        self.relied_on_head_layout.setContentsMargins(0, 0, 0, 0)
        self.relied_on_label = QLabel(FindingsForm)
        self.relied_on_label.setObjectName(u"relied_on_label")
        self.relied_on_label.setWordWrap(True)

        self.relied_on_head_layout.addWidget(self.relied_on_label)

        self.relied_on_keep_button = QPushButton(FindingsForm)
        self.relied_on_keep_button.setObjectName(u"relied_on_keep_button")
        self.relied_on_keep_button.setAutoDefault(False)

        self.relied_on_head_layout.addWidget(self.relied_on_keep_button)

        self.relied_on_library_button = QPushButton(FindingsForm)
        self.relied_on_library_button.setObjectName(u"relied_on_library_button")
        self.relied_on_library_button.setAutoDefault(False)

        self.relied_on_head_layout.addWidget(self.relied_on_library_button)

        self.relied_on_head_layout.setStretch(0, 1)

        self.relied_on_layout.addLayout(self.relied_on_head_layout)

        self.relied_on_words = WordsEdit(FindingsForm)
        self.relied_on_words.setObjectName(u"relied_on_words")
        self.relied_on_words.setProperty(u"lines", 2)

        self.relied_on_layout.addWidget(self.relied_on_words)

        self.relied_on_problem = ProblemLabel(FindingsForm)
        self.relied_on_problem.setObjectName(u"relied_on_problem")

        self.relied_on_layout.addWidget(self.relied_on_problem)


        self.findings_form_layout.addLayout(self.relied_on_layout)

        self.whole_label = QLabel(FindingsForm)
        self.whole_label.setObjectName(u"whole_label")
        self.whole_label.setTextFormat(Qt.TextFormat.PlainText)
        self.whole_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.whole_label)

        self.suggestion_label = QLabel(FindingsForm)
        self.suggestion_label.setObjectName(u"suggestion_label")
        self.suggestion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion_label.setWordWrap(True)

        self.findings_form_layout.addWidget(self.suggestion_label)

        self.decision_outcome_layout = QVBoxLayout()
        self.decision_outcome_layout.setSpacing(4)
        self.decision_outcome_layout.setObjectName(u"decision_outcome_layout")
        self.decision_outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_outcome_label = QLabel(FindingsForm)
        self.decision_outcome_label.setObjectName(u"decision_outcome_label")

        self.decision_outcome_layout.addWidget(self.decision_outcome_label)

        self.decision_outcome_combo = QComboBox(FindingsForm)
        self.decision_outcome_combo.setObjectName(u"decision_outcome_combo")

        self.decision_outcome_layout.addWidget(self.decision_outcome_combo)

        self.decision_outcome_problem = ProblemLabel(FindingsForm)
        self.decision_outcome_problem.setObjectName(u"decision_outcome_problem")

        self.decision_outcome_layout.addWidget(self.decision_outcome_problem)


        self.findings_form_layout.addLayout(self.decision_outcome_layout)

        self.decision_layout = QVBoxLayout()
        self.decision_layout.setSpacing(4)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(FindingsForm)
        self.decision_label.setObjectName(u"decision_label")

        self.decision_layout.addWidget(self.decision_label)

        self.decision_words = WordsEdit(FindingsForm)
        self.decision_words.setObjectName(u"decision_words")
        self.decision_words.setProperty(u"lines", 3)

        self.decision_layout.addWidget(self.decision_words)

        self.decision_problem = ProblemLabel(FindingsForm)
        self.decision_problem.setObjectName(u"decision_problem")

        self.decision_layout.addWidget(self.decision_problem)


        self.findings_form_layout.addLayout(self.decision_layout)

        self.conflicts_layout = QVBoxLayout()
        self.conflicts_layout.setSpacing(4)
        self.conflicts_layout.setObjectName(u"conflicts_layout")
        self.conflicts_layout.setContentsMargins(0, 0, 0, 0)
        self.conflicts_label = QLabel(FindingsForm)
        self.conflicts_label.setObjectName(u"conflicts_label")

        self.conflicts_layout.addWidget(self.conflicts_label)

        self.conflicts_words = WordsEdit(FindingsForm)
        self.conflicts_words.setObjectName(u"conflicts_words")
        self.conflicts_words.setProperty(u"lines", 2)

        self.conflicts_layout.addWidget(self.conflicts_words)

        self.conflicts_problem = ProblemLabel(FindingsForm)
        self.conflicts_problem.setObjectName(u"conflicts_problem")

        self.conflicts_layout.addWidget(self.conflicts_problem)


        self.findings_form_layout.addLayout(self.conflicts_layout)

#if QT_CONFIG(shortcut)
        self.evidence_label.setBuddy(self.evidence_words)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.reasons_label.setBuddy(self.reasons_words)
        self.relied_on_label.setBuddy(self.relied_on_words)
        self.decision_outcome_label.setBuddy(self.decision_outcome_combo)
        self.decision_label.setBuddy(self.decision_words)
        self.conflicts_label.setBuddy(self.conflicts_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.previous_point_button, self.next_point_button)
        QWidget.setTabOrder(self.next_point_button, self.evidence_words)
        QWidget.setTabOrder(self.evidence_words, self.evidence_case_button)
        QWidget.setTabOrder(self.evidence_case_button, self.outcome_combo)
        QWidget.setTabOrder(self.outcome_combo, self.reasons_words)
        QWidget.setTabOrder(self.reasons_words, self.reasons_keep_button)
        QWidget.setTabOrder(self.reasons_keep_button, self.reasons_library_button)
        QWidget.setTabOrder(self.reasons_library_button, self.relied_on_words)
        QWidget.setTabOrder(self.relied_on_words, self.relied_on_keep_button)
        QWidget.setTabOrder(self.relied_on_keep_button, self.relied_on_library_button)
        QWidget.setTabOrder(self.relied_on_library_button, self.decision_outcome_combo)
        QWidget.setTabOrder(self.decision_outcome_combo, self.decision_words)
        QWidget.setTabOrder(self.decision_words, self.conflicts_words)

        self.retranslateUi(FindingsForm)
    # setupUi

    def retranslateUi(self, FindingsForm):
        self.previous_point_button.setText(QCoreApplication.translate("FindingsForm", u"&Previous point", None))
        self.next_point_button.setText(QCoreApplication.translate("FindingsForm", u"&Next point", None))
        self.place_label.setText("")
        self.place_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"muted", None))
        self.point_label.setText("")
        self.point_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"heading", None))
        self.responsibility_label.setText("")
        self.responsibility_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"muted", None))
        self.earlier_label.setText("")
        self.earlier_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"muted", None))
        self.evidence_label.setText(QCoreApplication.translate("FindingsForm", u"&Evidence looked at", None))
        self.evidence_case_button.setText(QCoreApplication.translate("FindingsForm", u"From the case\u2019s doc&uments\u2026", None))
        self.evidence_case_button.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"link", None))
        self.outcome_label.setText(QCoreApplication.translate("FindingsForm", u"&Finding on this point", None))
        self.reasons_label.setText(QCoreApplication.translate("FindingsForm", u"&Reasons, as the resident will read them", None))
        self.reasons_keep_button.setText(QCoreApplication.translate("FindingsForm", u"&Keep these words\u2026", None))
        self.reasons_keep_button.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"link", None))
        self.reasons_library_button.setText(QCoreApplication.translate("FindingsForm", u"From our &library\u2026", None))
        self.reasons_library_button.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"link", None))
        self.relied_on_label.setText(QCoreApplication.translate("FindingsForm", u"Policy, law or good practice relied &on", None))
        self.relied_on_keep_button.setText(QCoreApplication.translate("FindingsForm", u"Keep these &words\u2026", None))
        self.relied_on_keep_button.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"link", None))
        self.relied_on_library_button.setText(QCoreApplication.translate("FindingsForm", u"From our librar&y\u2026", None))
        self.relied_on_library_button.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"link", None))
        self.whole_label.setText(QCoreApplication.translate("FindingsForm", u"The complaint as a whole", None))
        self.whole_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"heading", None))
        self.suggestion_label.setText("")
        self.suggestion_label.setProperty(u"role", QCoreApplication.translate("FindingsForm", u"muted", None))
        self.decision_outcome_label.setText(QCoreApplication.translate("FindingsForm", u"Outcome of &the stage", None))
        self.decision_label.setText(QCoreApplication.translate("FindingsForm", u"The &decision in a few words", None))
        self.conflicts_label.setText(QCoreApplication.translate("FindingsForm", u"Conflicts of &interest declared", None))
        self.conflicts_words.setPlaceholderText(QCoreApplication.translate("FindingsForm", u"\u201cNone\u201d, or who declared what and what was done about it", None))
        pass
    # retranslateUi

