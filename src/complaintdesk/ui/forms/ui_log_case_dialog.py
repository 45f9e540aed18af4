# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'log_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_LogCaseDialog(object):
    def setupUi(self, LogCaseDialog):
        if not LogCaseDialog.objectName():
            LogCaseDialog.setObjectName(u"LogCaseDialog")
        self.log_layout = QVBoxLayout(LogCaseDialog)
        self.log_layout.setSpacing(0)
        self.log_layout.setObjectName(u"log_layout")
        self.log_layout.setContentsMargins(0, 0, 0, 0)
        self.draft_frame = QFrame(LogCaseDialog)
        self.draft_frame.setObjectName(u"draft_frame")
        self.draft_row_layout = QHBoxLayout(self.draft_frame)
        self.draft_row_layout.setSpacing(8)
        self.draft_row_layout.setObjectName(u"draft_row_layout")
        self.draft_row_layout.setContentsMargins(24, 8, 20, 8)
        self.draft_label = QLabel(self.draft_frame)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)

        self.draft_row_layout.addWidget(self.draft_label)

        self.afresh_button = QPushButton(self.draft_frame)
        self.afresh_button.setObjectName(u"afresh_button")

        self.draft_row_layout.addWidget(self.afresh_button)

        self.draft_row_layout.setStretch(0, 1)

        self.log_layout.addWidget(self.draft_frame)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.fields_area = QScrollArea(LogCaseDialog)
        self.fields_area.setObjectName(u"fields_area")
        self.fields_area.setWidgetResizable(True)
        self.fields_area.setFrameShape(QFrame.Shape.NoFrame)
        self.fields_page = QWidget()
        self.fields_page.setObjectName(u"fields_page")
        self.fields_layout = QVBoxLayout(self.fields_page)
        self.fields_layout.setSpacing(12)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(24, 20, 24, 16)
        self.first_layout = QHBoxLayout()
        self.first_layout.setSpacing(16)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.fields_page)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(self.fields_page)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kind_layout.addItem(self.kind_spacer)


        self.first_layout.addLayout(self.kind_layout)

        self.received_layout = QVBoxLayout()
        self.received_layout.setSpacing(4)
        self.received_layout.setObjectName(u"received_layout")
        self.received_layout.setContentsMargins(0, 0, 0, 0)
        self.received_label = QLabel(self.fields_page)
        self.received_label.setObjectName(u"received_label")

        self.received_layout.addWidget(self.received_label)

        self.received_edit = DateField(self.fields_page)
        self.received_edit.setObjectName(u"received_edit")

        self.received_layout.addWidget(self.received_edit)

        self.received_problem = ProblemLabel(self.fields_page)
        self.received_problem.setObjectName(u"received_problem")

        self.received_layout.addWidget(self.received_problem)

        self.received_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.received_layout.addItem(self.received_spacer)


        self.first_layout.addLayout(self.received_layout)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.fields_page)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(self.fields_page)
        self.channel_combo.setObjectName(u"channel_combo")

        self.channel_layout.addWidget(self.channel_combo)

        self.channel_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.channel_layout.addItem(self.channel_spacer)


        self.first_layout.addLayout(self.channel_layout)

        self.first_layout.setStretch(0, 1)
        self.first_layout.setStretch(1, 1)
        self.first_layout.setStretch(2, 1)

        self.fields_layout.addLayout(self.first_layout)

        self.kind_hint_label = QLabel(self.fields_page)
        self.kind_hint_label.setObjectName(u"kind_hint_label")
        self.kind_hint_label.setWordWrap(True)

        self.fields_layout.addWidget(self.kind_hint_label)

        self.person_rule = QFrame(self.fields_page)
        self.person_rule.setObjectName(u"person_rule")
        self.person_rule.setMinimumSize(QSize(0, 1))

        self.fields_layout.addWidget(self.person_rule)

        self.person_layout = QHBoxLayout()
        self.person_layout.setSpacing(16)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.fields_page)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.fields_page)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(200)

        self.name_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(self.fields_page)
        self.name_problem.setObjectName(u"name_problem")

        self.name_layout.addWidget(self.name_problem)

        self.name_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_layout.addItem(self.name_spacer)


        self.person_layout.addLayout(self.name_layout)

        self.tenure_layout = QVBoxLayout()
        self.tenure_layout.setSpacing(4)
        self.tenure_layout.setObjectName(u"tenure_layout")
        self.tenure_layout.setContentsMargins(0, 0, 0, 0)
        self.tenure_label = QLabel(self.fields_page)
        self.tenure_label.setObjectName(u"tenure_label")

        self.tenure_layout.addWidget(self.tenure_label)

        self.tenure_combo = QComboBox(self.fields_page)
        self.tenure_combo.setObjectName(u"tenure_combo")

        self.tenure_layout.addWidget(self.tenure_combo)

        self.tenure_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tenure_layout.addItem(self.tenure_spacer)


        self.person_layout.addLayout(self.tenure_layout)

        self.person_layout.setStretch(0, 2)
        self.person_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.person_layout)

        self.contact_layout = QHBoxLayout()
        self.contact_layout.setSpacing(16)
        self.contact_layout.setObjectName(u"contact_layout")
        self.contact_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.fields_page)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(self.fields_page)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(60)

        self.phone_layout.addWidget(self.phone_edit)


        self.contact_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.fields_page)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(self.fields_page)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMaxLength(200)

        self.email_layout.addWidget(self.email_edit)


        self.contact_layout.addLayout(self.email_layout)

        self.contact_layout.setStretch(0, 1)
        self.contact_layout.setStretch(1, 2)

        self.fields_layout.addLayout(self.contact_layout)

        self.home_layout = QHBoxLayout()
        self.home_layout.setSpacing(16)
        self.home_layout.setObjectName(u"home_layout")
        self.home_layout.setContentsMargins(0, 0, 0, 0)
        self.address_layout = QVBoxLayout()
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.fields_page)
        self.address_label.setObjectName(u"address_label")

        self.address_layout.addWidget(self.address_label)

        self.address_edit = QLineEdit(self.fields_page)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMaxLength(300)

        self.address_layout.addWidget(self.address_edit)

        self.address_problem = ProblemLabel(self.fields_page)
        self.address_problem.setObjectName(u"address_problem")

        self.address_layout.addWidget(self.address_problem)

        self.address_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.address_layout.addItem(self.address_spacer)


        self.home_layout.addLayout(self.address_layout)

        self.postcode_layout = QVBoxLayout()
        self.postcode_layout.setSpacing(4)
        self.postcode_layout.setObjectName(u"postcode_layout")
        self.postcode_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(self.fields_page)
        self.postcode_label.setObjectName(u"postcode_label")

        self.postcode_layout.addWidget(self.postcode_label)

        self.postcode_edit = QLineEdit(self.fields_page)
        self.postcode_edit.setObjectName(u"postcode_edit")
        self.postcode_edit.setMaxLength(10)

        self.postcode_layout.addWidget(self.postcode_edit)

        self.postcode_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.postcode_layout.addItem(self.postcode_spacer)


        self.home_layout.addLayout(self.postcode_layout)

        self.home_layout.setStretch(0, 3)
        self.home_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.home_layout)

        self.known_label = QLabel(self.fields_page)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setWordWrap(True)

        self.fields_layout.addWidget(self.known_label)

        self.words_rule = QFrame(self.fields_page)
        self.words_rule.setObjectName(u"words_rule")
        self.words_rule.setMinimumSize(QSize(0, 1))

        self.fields_layout.addWidget(self.words_rule)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.fields_page)
        self.words_label.setObjectName(u"words_label")

        self.words_layout.addWidget(self.words_label)

        self.words_edit = WordsEdit(self.fields_page)
        self.words_edit.setObjectName(u"words_edit")

        self.words_layout.addWidget(self.words_edit)

        self.words_problem = ProblemLabel(self.fields_page)
        self.words_problem.setObjectName(u"words_problem")

        self.words_layout.addWidget(self.words_problem)


        self.fields_layout.addLayout(self.words_layout)

        self.told_box = QCheckBox(self.fields_page)
        self.told_box.setObjectName(u"told_box")

        self.fields_layout.addWidget(self.told_box)

        self.handling_layout = QHBoxLayout()
        self.handling_layout.setSpacing(16)
        self.handling_layout.setObjectName(u"handling_layout")
        self.handling_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.fields_page)
        self.theme_label.setObjectName(u"theme_label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = QComboBox(self.fields_page)
        self.theme_combo.setObjectName(u"theme_combo")

        self.theme_layout.addWidget(self.theme_combo)

        self.theme_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.theme_layout.addItem(self.theme_spacer)


        self.handling_layout.addLayout(self.theme_layout)

        self.handler_layout = QVBoxLayout()
        self.handler_layout.setSpacing(4)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = QLabel(self.fields_page)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(self.fields_page)
        self.handler_combo.setObjectName(u"handler_combo")

        self.handler_layout.addWidget(self.handler_combo)

        self.handler_problem = ProblemLabel(self.fields_page)
        self.handler_problem.setObjectName(u"handler_problem")

        self.handler_layout.addWidget(self.handler_problem)

        self.handler_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handler_layout.addItem(self.handler_spacer)


        self.handling_layout.addLayout(self.handler_layout)

        self.handling_layout.setStretch(0, 1)
        self.handling_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.handling_layout)

        self.fields_layout.setStretch(8, 1)
        self.fields_area.setWidget(self.fields_page)

        self.middle_layout.addWidget(self.fields_area)

        self.earlier_frame = QFrame(LogCaseDialog)
        self.earlier_frame.setObjectName(u"earlier_frame")
        self.earlier_layout = QVBoxLayout(self.earlier_frame)
        self.earlier_layout.setSpacing(10)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(20, 20, 20, 16)
        self.earlier_label = QLabel(self.earlier_frame)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setWordWrap(True)

        self.earlier_layout.addWidget(self.earlier_label)

        self.earlier_hint_label = QLabel(self.earlier_frame)
        self.earlier_hint_label.setObjectName(u"earlier_hint_label")
        self.earlier_hint_label.setWordWrap(True)

        self.earlier_layout.addWidget(self.earlier_hint_label)

        self.earlier_list = QListWidget(self.earlier_frame)
        self.earlier_list.setObjectName(u"earlier_list")
        self.earlier_list.setWordWrap(True)

        self.earlier_layout.addWidget(self.earlier_list)

        self.earlier_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.earlier_layout.addItem(self.earlier_spacer)

        self.clock_rule = QFrame(self.earlier_frame)
        self.clock_rule.setObjectName(u"clock_rule")

        self.earlier_layout.addWidget(self.clock_rule)

        self.clock_heading_label = QLabel(self.earlier_frame)
        self.clock_heading_label.setObjectName(u"clock_heading_label")

        self.earlier_layout.addWidget(self.clock_heading_label)

        self.clock_label = QLabel(self.earlier_frame)
        self.clock_label.setObjectName(u"clock_label")
        self.clock_label.setWordWrap(True)

        self.earlier_layout.addWidget(self.clock_label)

        self.earlier_layout.setStretch(2, 8)
        self.earlier_layout.setStretch(3, 1)

        self.middle_layout.addWidget(self.earlier_frame)

        self.middle_layout.setStretch(0, 1)

        self.log_layout.addLayout(self.middle_layout)

        self.foot_rule = QFrame(LogCaseDialog)
        self.foot_rule.setObjectName(u"foot_rule")

        self.log_layout.addWidget(self.foot_rule)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(10)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(24, 12, 24, 14)
        self.notes_layout = QVBoxLayout()
        self.notes_layout.setSpacing(2)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(0, 0, 0, 0)
        self.rest_problem = ProblemLabel(LogCaseDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.notes_layout.addWidget(self.rest_problem)

        self.warning_label = QLabel(LogCaseDialog)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.notes_layout.addWidget(self.warning_label)

        self.protected_label = QLabel(LogCaseDialog)
        self.protected_label.setObjectName(u"protected_label")
        self.protected_label.setWordWrap(True)

        self.notes_layout.addWidget(self.protected_label)


        self.foot_layout.addLayout(self.notes_layout)

        self.cancel_button = QPushButton(LogCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.foot_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(LogCaseDialog)
        self.save_button.setObjectName(u"save_button")

        self.foot_layout.addWidget(self.save_button)

        self.foot_layout.setStretch(0, 1)

        self.log_layout.addLayout(self.foot_layout)

        self.log_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.received_label.setBuddy(self.received_edit)
        self.channel_label.setBuddy(self.channel_combo)
        self.name_label.setBuddy(self.name_edit)
        self.tenure_label.setBuddy(self.tenure_combo)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
        self.address_label.setBuddy(self.address_edit)
        self.postcode_label.setBuddy(self.postcode_edit)
        self.words_label.setBuddy(self.words_edit)
        self.theme_label.setBuddy(self.theme_combo)
        self.handler_label.setBuddy(self.handler_combo)
        self.earlier_label.setBuddy(self.earlier_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fields_area, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.received_edit)
        QWidget.setTabOrder(self.received_edit, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.tenure_combo)
        QWidget.setTabOrder(self.tenure_combo, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.postcode_edit)
        QWidget.setTabOrder(self.postcode_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.told_box)
        QWidget.setTabOrder(self.told_box, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.handler_combo)
        QWidget.setTabOrder(self.handler_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.earlier_list)
        QWidget.setTabOrder(self.earlier_list, self.afresh_button)

        self.retranslateUi(LogCaseDialog)
    # setupUi

    def retranslateUi(self, LogCaseDialog):
        LogCaseDialog.setWindowTitle(QCoreApplication.translate("LogCaseDialog", u"Log a complaint", None))
        self.draft_frame.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"message", None))
        self.draft_frame.setProperty(u"tone", QCoreApplication.translate("LogCaseDialog", u"info", None))
        self.draft_label.setText("")
        self.afresh_button.setText(QCoreApplication.translate("LogCaseDialog", u"Start &afresh", None))
        self.fields_page.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"page", None))
        self.kind_label.setText(QCoreApplication.translate("LogCaseDialog", u"&What is it?", None))
        self.received_label.setText(QCoreApplication.translate("LogCaseDialog", u"&Received on", None))
        self.channel_label.setText(QCoreApplication.translate("LogCaseDialog", u"How &it reached us", None))
        self.kind_hint_label.setText("")
        self.kind_hint_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"muted", None))
        self.person_rule.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"rule", None))
        self.name_label.setText(QCoreApplication.translate("LogCaseDialog", u"Resident\u2019s &name", None))
        self.tenure_label.setText(QCoreApplication.translate("LogCaseDialog", u"&Tenure", None))
        self.phone_label.setText(QCoreApplication.translate("LogCaseDialog", u"&Phone", None))
        self.email_label.setText(QCoreApplication.translate("LogCaseDialog", u"&Email", None))
        self.address_label.setText(QCoreApplication.translate("LogCaseDialog", u"H&ome it is about", None))
        self.address_edit.setPlaceholderText(QCoreApplication.translate("LogCaseDialog", u"House or flat, street, town", None))
        self.postcode_label.setText(QCoreApplication.translate("LogCaseDialog", u"Postco&de", None))
        self.known_label.setText("")
        self.known_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"muted", None))
        self.words_rule.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"rule", None))
        self.words_label.setText(QCoreApplication.translate("LogCaseDialog", u"What the&y said, in their own words", None))
        self.told_box.setText(QCoreApplication.translate("LogCaseDialog", u"We told them how to &make a complaint (1.6)", None))
        self.theme_label.setText(QCoreApplication.translate("LogCaseDialog", u"T&heme", None))
        self.handler_label.setText(QCoreApplication.translate("LogCaseDialog", u"Who handles it", None))
        self.earlier_frame.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"sunken", None))
        self.earlier_label.setText(QCoreApplication.translate("LogCaseDialog", u"Ear&lier cases of this person or home", None))
        self.earlier_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"strong", None))
        self.earlier_hint_label.setText(QCoreApplication.translate("LogCaseDialog", u"They appear here while you type a name or an address.", None))
        self.earlier_hint_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"muted", None))
        self.clock_rule.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"rule", None))
        self.clock_heading_label.setText(QCoreApplication.translate("LogCaseDialog", u"What the Code asks", None))
        self.clock_heading_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"strong", None))
        self.clock_label.setText("")
        self.foot_rule.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"rule", None))
        self.warning_label.setText("")
        self.warning_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"warning", None))
        self.protected_label.setText(QCoreApplication.translate("LogCaseDialog", u"This desk is protected, so an unfinished form is not kept on this computer: save it before you leave.", None))
        self.protected_label.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("LogCaseDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("LogCaseDialog", u"&Save", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("LogCaseDialog", u"primary", None))
    # retranslateUi

