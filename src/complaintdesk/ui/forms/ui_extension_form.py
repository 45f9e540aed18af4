# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extension_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ExtensionForm(object):
    def setupUi(self, ExtensionForm):
        if not ExtensionForm.objectName():
            ExtensionForm.setObjectName(u"ExtensionForm")
        self.extension_form_layout = QVBoxLayout(ExtensionForm)
        self.extension_form_layout.setSpacing(14)
        self.extension_form_layout.setObjectName(u"extension_form_layout")
        self.extension_form_layout.setContentsMargins(0, 0, 0, 0)
        self.due_label = QLabel(ExtensionForm)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setWordWrap(True)

        self.extension_form_layout.addWidget(self.due_label)

        self.furthest_label = QLabel(ExtensionForm)
        self.furthest_label.setObjectName(u"furthest_label")
        self.furthest_label.setTextFormat(Qt.TextFormat.PlainText)
        self.furthest_label.setWordWrap(True)

        self.extension_form_layout.addWidget(self.furthest_label)

        self.decided_on_new_date_row = QHBoxLayout()
        self.decided_on_new_date_row.setSpacing(16)
        self.decided_on_new_date_row.setObjectName(u"decided_on_new_date_row")
        self.decided_on_new_date_row.setContentsMargins(0, 0, 0, 0)
        self.decided_on_layout = QVBoxLayout()
        self.decided_on_layout.setSpacing(4)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(ExtensionForm)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on_date = DateField(ExtensionForm)
        self.decided_on_date.setObjectName(u"decided_on_date")

        self.decided_on_layout.addWidget(self.decided_on_date)

        self.decided_on_problem = ProblemLabel(ExtensionForm)
        self.decided_on_problem.setObjectName(u"decided_on_problem")

        self.decided_on_layout.addWidget(self.decided_on_problem)


        self.decided_on_new_date_row.addLayout(self.decided_on_layout)

        self.new_date_layout = QVBoxLayout()
        self.new_date_layout.setSpacing(4)
        self.new_date_layout.setObjectName(u"new_date_layout")
        self.new_date_layout.setContentsMargins(0, 0, 0, 0)
        self.new_date_label = QLabel(ExtensionForm)
        self.new_date_label.setObjectName(u"new_date_label")

        self.new_date_layout.addWidget(self.new_date_label)

        self.new_date_date = DateField(ExtensionForm)
        self.new_date_date.setObjectName(u"new_date_date")

        self.new_date_layout.addWidget(self.new_date_date)

        self.new_date_problem = ProblemLabel(ExtensionForm)
        self.new_date_problem.setObjectName(u"new_date_problem")

        self.new_date_layout.addWidget(self.new_date_problem)


        self.decided_on_new_date_row.addLayout(self.new_date_layout)

        self.decided_on_new_date_row.setStretch(0, 1)
        self.decided_on_new_date_row.setStretch(1, 1)

        self.extension_form_layout.addLayout(self.decided_on_new_date_row)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ExtensionForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(ExtensionForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 4)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_problem = ProblemLabel(ExtensionForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.extension_form_layout.addLayout(self.reason_layout)

        self.beyond_reason_layout = QVBoxLayout()
        self.beyond_reason_layout.setSpacing(4)
        self.beyond_reason_layout.setObjectName(u"beyond_reason_layout")
        self.beyond_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.beyond_reason_label = QLabel(ExtensionForm)
        self.beyond_reason_label.setObjectName(u"beyond_reason_label")

        self.beyond_reason_layout.addWidget(self.beyond_reason_label)

        self.beyond_reason_words = WordsEdit(ExtensionForm)
        self.beyond_reason_words.setObjectName(u"beyond_reason_words")
        self.beyond_reason_words.setProperty(u"lines", 3)

        self.beyond_reason_layout.addWidget(self.beyond_reason_words)

        self.beyond_reason_problem = ProblemLabel(ExtensionForm)
        self.beyond_reason_problem.setObjectName(u"beyond_reason_problem")

        self.beyond_reason_layout.addWidget(self.beyond_reason_problem)


        self.extension_form_layout.addLayout(self.beyond_reason_layout)

        self.update_every_layout = QVBoxLayout()
        self.update_every_layout.setSpacing(4)
        self.update_every_layout.setObjectName(u"update_every_layout")
        self.update_every_layout.setContentsMargins(0, 0, 0, 0)
        self.update_every_label = QLabel(ExtensionForm)
        self.update_every_label.setObjectName(u"update_every_label")

        self.update_every_layout.addWidget(self.update_every_label)

        self.update_every_spin = QSpinBox(ExtensionForm)
        self.update_every_spin.setObjectName(u"update_every_spin")
        self.update_every_spin.setMinimum(0)
        self.update_every_spin.setMaximum(20)

        self.update_every_layout.addWidget(self.update_every_spin)

        self.update_every_hint_label = QLabel(ExtensionForm)
        self.update_every_hint_label.setObjectName(u"update_every_hint_label")
        self.update_every_hint_label.setWordWrap(True)
        self.update_every_hint_label.setTextFormat(Qt.TextFormat.PlainText)

        self.update_every_layout.addWidget(self.update_every_hint_label)

        self.update_every_problem = ProblemLabel(ExtensionForm)
        self.update_every_problem.setObjectName(u"update_every_problem")

        self.update_every_layout.addWidget(self.update_every_problem)


        self.extension_form_layout.addLayout(self.update_every_layout)

        self.updates_layout = QVBoxLayout()
        self.updates_layout.setSpacing(4)
        self.updates_layout.setObjectName(u"updates_layout")
        self.updates_layout.setContentsMargins(0, 0, 0, 0)
        self.updates_label = QLabel(ExtensionForm)
        self.updates_label.setObjectName(u"updates_label")

        self.updates_layout.addWidget(self.updates_label)

        self.updates_words = WordsEdit(ExtensionForm)
        self.updates_words.setObjectName(u"updates_words")
        self.updates_words.setProperty(u"lines", 2)

        self.updates_layout.addWidget(self.updates_words)

        self.updates_problem = ProblemLabel(ExtensionForm)
        self.updates_problem.setObjectName(u"updates_problem")

        self.updates_layout.addWidget(self.updates_problem)


        self.extension_form_layout.addLayout(self.updates_layout)

        self.told_on_layout = QVBoxLayout()
        self.told_on_layout.setSpacing(4)
        self.told_on_layout.setObjectName(u"told_on_layout")
        self.told_on_layout.setContentsMargins(0, 0, 0, 0)
        self.told_on_label = QLabel(ExtensionForm)
        self.told_on_label.setObjectName(u"told_on_label")

        self.told_on_layout.addWidget(self.told_on_label)

        self.told_on_date = DateField(ExtensionForm)
        self.told_on_date.setObjectName(u"told_on_date")

        self.told_on_layout.addWidget(self.told_on_date)

        self.told_on_hint_label = QLabel(ExtensionForm)
        self.told_on_hint_label.setObjectName(u"told_on_hint_label")
        self.told_on_hint_label.setWordWrap(True)

        self.told_on_layout.addWidget(self.told_on_hint_label)

        self.told_on_problem = ProblemLabel(ExtensionForm)
        self.told_on_problem.setObjectName(u"told_on_problem")

        self.told_on_layout.addWidget(self.told_on_problem)


        self.extension_form_layout.addLayout(self.told_on_layout)

        self.ombudsman_details_given_layout = QVBoxLayout()
        self.ombudsman_details_given_layout.setSpacing(4)
        self.ombudsman_details_given_layout.setObjectName(u"ombudsman_details_given_layout")
        self.ombudsman_details_given_layout.setContentsMargins(0, 0, 0, 0)
        self.ombudsman_details_given_box = QCheckBox(ExtensionForm)
        self.ombudsman_details_given_box.setObjectName(u"ombudsman_details_given_box")

        self.ombudsman_details_given_layout.addWidget(self.ombudsman_details_given_box)

        self.ombudsman_details_given_problem = ProblemLabel(ExtensionForm)
        self.ombudsman_details_given_problem.setObjectName(u"ombudsman_details_given_problem")

        self.ombudsman_details_given_layout.addWidget(self.ombudsman_details_given_problem)


        self.extension_form_layout.addLayout(self.ombudsman_details_given_layout)

#if QT_CONFIG(shortcut)
        self.decided_on_label.setBuddy(self.decided_on_date)
        self.new_date_label.setBuddy(self.new_date_date)
        self.reason_label.setBuddy(self.reason_words)
        self.beyond_reason_label.setBuddy(self.beyond_reason_words)
        self.update_every_label.setBuddy(self.update_every_spin)
        self.updates_label.setBuddy(self.updates_words)
        self.told_on_label.setBuddy(self.told_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decided_on_date, self.new_date_date)
        QWidget.setTabOrder(self.new_date_date, self.reason_words)
        QWidget.setTabOrder(self.reason_words, self.beyond_reason_words)
        QWidget.setTabOrder(self.beyond_reason_words, self.update_every_spin)
        QWidget.setTabOrder(self.update_every_spin, self.updates_words)
        QWidget.setTabOrder(self.updates_words, self.told_on_date)
        QWidget.setTabOrder(self.told_on_date, self.ombudsman_details_given_box)

        self.retranslateUi(ExtensionForm)
    # setupUi

    def retranslateUi(self, ExtensionForm):
        self.due_label.setText("")
        self.due_label.setProperty(u"role", QCoreApplication.translate("ExtensionForm", u"strong", None))
        self.furthest_label.setText("")
        self.furthest_label.setProperty(u"role", QCoreApplication.translate("ExtensionForm", u"muted", None))
        self.decided_on_label.setText(QCoreApplication.translate("ExtensionForm", u"&Decided on", None))
        self.new_date_label.setText(QCoreApplication.translate("ExtensionForm", u"&New date for the response", None))
        self.reason_label.setText(QCoreApplication.translate("ExtensionForm", u"The &reason, as the resident will be told it", None))
        self.beyond_reason_label.setText(QCoreApplication.translate("ExtensionForm", u"Why &more time than the Code allows is needed", None))
        self.update_every_label.setText(QCoreApplication.translate("ExtensionForm", u"Remind me to tell the resident how it &is going", None))
        self.update_every_spin.setSpecialValueText(QCoreApplication.translate("ExtensionForm", u"No reminders", None))
        self.update_every_spin.setPrefix(QCoreApplication.translate("ExtensionForm", u"Every ", None))
        self.update_every_spin.setSuffix(QCoreApplication.translate("ExtensionForm", u" working days", None))
        self.update_every_hint_label.setText("")
        self.update_every_hint_label.setProperty(u"role", QCoreApplication.translate("ExtensionForm", u"muted", None))
        self.updates_label.setText(QCoreApplication.translate("ExtensionForm", u"What you &agreed with the resident about hearing from you", None))
        self.updates_words.setPlaceholderText(QCoreApplication.translate("ExtensionForm", u"Such as: a phone call every Friday", None))
        self.told_on_label.setText(QCoreApplication.translate("ExtensionForm", u"Resident &told in writing on", None))
        self.told_on_hint_label.setText(QCoreApplication.translate("ExtensionForm", u"Leave empty if you are about to write the extension letter: issuing it fills this in.", None))
        self.told_on_hint_label.setProperty(u"role", QCoreApplication.translate("ExtensionForm", u"muted", None))
        self.ombudsman_details_given_box.setText(QCoreApplication.translate("ExtensionForm", u"The Ombudsman\u2019s details were &given with it", None))
        pass
    # retranslateUi

