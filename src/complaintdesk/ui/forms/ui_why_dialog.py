# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'why_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.dialogs.why_weeks import WeeksTable

class Ui_WhyDialog(object):
    def setupUi(self, WhyDialog):
        if not WhyDialog.objectName():
            WhyDialog.setObjectName(u"WhyDialog")
        self.why_layout = QVBoxLayout(WhyDialog)
        self.why_layout.setSpacing(12)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(24, 18, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(WhyDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.names_layout.addWidget(self.title_label)

        self.what_label = QLabel(WhyDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.names_layout.addWidget(self.what_label)


        self.head_layout.addLayout(self.names_layout)

        self.back_button = QPushButton(WhyDialog)
        self.back_button.setObjectName(u"back_button")

        self.head_layout.addWidget(self.back_button)

        self.head_layout.setStretch(0, 1)

        self.why_layout.addLayout(self.head_layout)

        self.body_scroll = QScrollArea(WhyDialog)
        self.body_scroll.setObjectName(u"body_scroll")
        self.body_scroll.setWidgetResizable(True)
        self.body_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body_page = QWidget()
        self.body_page.setObjectName(u"body_page")
        self.body_layout = QHBoxLayout(self.body_page)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.days_page = QWidget(self.body_page)
        self.days_page.setObjectName(u"days_page")
        self.days_page_layout = QVBoxLayout(self.days_page)
        self.days_page_layout.setSpacing(12)
        self.days_page_layout.setObjectName(u"days_page_layout")
        self.days_page_layout.setContentsMargins(0, 0, 0, 0)
        self.days_card = QFrame(self.days_page)
        self.days_card.setObjectName(u"days_card")
        self.days_layout = QVBoxLayout(self.days_card)
        self.days_layout.setSpacing(8)
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setContentsMargins(16, 12, 16, 14)
        self.days_heading = QLabel(self.days_card)
        self.days_heading.setObjectName(u"days_heading")

        self.days_layout.addWidget(self.days_heading)

        self.weeks_table = WeeksTable(self.days_card)
        self.weeks_table.setObjectName(u"weeks_table")
        self.weeks_table.setFrameShape(QFrame.Shape.NoFrame)

        self.days_layout.addWidget(self.weeks_table)

        self.count_label = QLabel(self.days_card)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)

        self.days_layout.addWidget(self.count_label)

        self.convention_label = QLabel(self.days_card)
        self.convention_label.setObjectName(u"convention_label")
        self.convention_label.setWordWrap(True)

        self.days_layout.addWidget(self.convention_label)


        self.days_page_layout.addWidget(self.days_card)

        self.clocks_card = QFrame(self.days_page)
        self.clocks_card.setObjectName(u"clocks_card")
        self.clocks_layout = QVBoxLayout(self.clocks_card)
        self.clocks_layout.setSpacing(8)
        self.clocks_layout.setObjectName(u"clocks_layout")
        self.clocks_layout.setContentsMargins(16, 12, 16, 14)
        self.clocks_heading = QLabel(self.clocks_card)
        self.clocks_heading.setObjectName(u"clocks_heading")

        self.clocks_layout.addWidget(self.clocks_heading)

        self.clock_rows_layout = QVBoxLayout()
        self.clock_rows_layout.setSpacing(4)
        self.clock_rows_layout.setObjectName(u"clock_rows_layout")
        self.clock_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.clocks_layout.addLayout(self.clock_rows_layout)

        self.sentence_label = QLabel(self.clocks_card)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.clocks_layout.addWidget(self.sentence_label)

        self.sentence_buttons_layout = QHBoxLayout()
        self.sentence_buttons_layout.setSpacing(8)
        self.sentence_buttons_layout.setObjectName(u"sentence_buttons_layout")
        self.sentence_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_sentence_button = QPushButton(self.clocks_card)
        self.copy_sentence_button.setObjectName(u"copy_sentence_button")

        self.sentence_buttons_layout.addWidget(self.copy_sentence_button)

        self.sentence_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sentence_buttons_layout.addItem(self.sentence_spacer)


        self.clocks_layout.addLayout(self.sentence_buttons_layout)


        self.days_page_layout.addWidget(self.clocks_card)

        self.days_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.days_page_layout.addItem(self.days_spacer)


        self.body_layout.addWidget(self.days_page)

        self.reasons_page = QWidget(self.body_page)
        self.reasons_page.setObjectName(u"reasons_page")
        self.reasons_page_layout = QVBoxLayout(self.reasons_page)
        self.reasons_page_layout.setSpacing(12)
        self.reasons_page_layout.setObjectName(u"reasons_page_layout")
        self.reasons_page_layout.setContentsMargins(0, 0, 0, 0)
        self.origin_card = QFrame(self.reasons_page)
        self.origin_card.setObjectName(u"origin_card")
        self.origin_layout = QVBoxLayout(self.origin_card)
        self.origin_layout.setSpacing(6)
        self.origin_layout.setObjectName(u"origin_layout")
        self.origin_layout.setContentsMargins(16, 12, 16, 14)
        self.fact_heading = QLabel(self.origin_card)
        self.fact_heading.setObjectName(u"fact_heading")

        self.origin_layout.addWidget(self.fact_heading)

        self.fact_label = QLabel(self.origin_card)
        self.fact_label.setObjectName(u"fact_label")
        self.fact_label.setWordWrap(True)

        self.origin_layout.addWidget(self.fact_label)

        self.earlier_layout = QHBoxLayout()
        self.earlier_layout.setSpacing(8)
        self.earlier_layout.setObjectName(u"earlier_layout")
        self.earlier_layout.setContentsMargins(0, 0, 0, 0)
        self.earlier_button = QPushButton(self.origin_card)
        self.earlier_button.setObjectName(u"earlier_button")

        self.earlier_layout.addWidget(self.earlier_button)

        self.earlier_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.earlier_layout.addItem(self.earlier_spacer)


        self.origin_layout.addLayout(self.earlier_layout)

        self.rule_heading = QLabel(self.origin_card)
        self.rule_heading.setObjectName(u"rule_heading")

        self.origin_layout.addWidget(self.rule_heading)

        self.rule_label = QLabel(self.origin_card)
        self.rule_label.setObjectName(u"rule_label")
        self.rule_label.setWordWrap(True)

        self.origin_layout.addWidget(self.rule_label)

        self.source_label = QLabel(self.origin_card)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)

        self.origin_layout.addWidget(self.source_label)

        self.provision_layout = QHBoxLayout()
        self.provision_layout.setSpacing(8)
        self.provision_layout.setObjectName(u"provision_layout")
        self.provision_layout.setContentsMargins(0, 0, 0, 0)
        self.provision_button = QPushButton(self.origin_card)
        self.provision_button.setObjectName(u"provision_button")

        self.provision_layout.addWidget(self.provision_button)

        self.provision_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.provision_layout.addItem(self.provision_spacer)


        self.origin_layout.addLayout(self.provision_layout)

        self.summary_label = QLabel(self.origin_card)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)

        self.origin_layout.addWidget(self.summary_label)


        self.reasons_page_layout.addWidget(self.origin_card)

        self.notes_card = QFrame(self.reasons_page)
        self.notes_card.setObjectName(u"notes_card")
        self.notes_layout = QVBoxLayout(self.notes_card)
        self.notes_layout.setSpacing(6)
        self.notes_layout.setObjectName(u"notes_layout")
        self.notes_layout.setContentsMargins(16, 12, 16, 14)
        self.notes_heading = QLabel(self.notes_card)
        self.notes_heading.setObjectName(u"notes_heading")

        self.notes_layout.addWidget(self.notes_heading)

        self.note_rows_layout = QVBoxLayout()
        self.note_rows_layout.setSpacing(6)
        self.note_rows_layout.setObjectName(u"note_rows_layout")
        self.note_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.notes_layout.addLayout(self.note_rows_layout)


        self.reasons_page_layout.addWidget(self.notes_card)

        self.changes_card = QFrame(self.reasons_page)
        self.changes_card.setObjectName(u"changes_card")
        self.changes_layout = QVBoxLayout(self.changes_card)
        self.changes_layout.setSpacing(6)
        self.changes_layout.setObjectName(u"changes_layout")
        self.changes_layout.setContentsMargins(16, 12, 16, 14)
        self.changes_heading = QLabel(self.changes_card)
        self.changes_heading.setObjectName(u"changes_heading")

        self.changes_layout.addWidget(self.changes_heading)

        self.change_rows_layout = QVBoxLayout()
        self.change_rows_layout.setSpacing(4)
        self.change_rows_layout.setObjectName(u"change_rows_layout")
        self.change_rows_layout.setContentsMargins(0, 0, 0, 0)

        self.changes_layout.addLayout(self.change_rows_layout)


        self.reasons_page_layout.addWidget(self.changes_card)

        self.reasons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reasons_page_layout.addItem(self.reasons_spacer)


        self.body_layout.addWidget(self.reasons_page)

        self.body_layout.setStretch(0, 9)
        self.body_layout.setStretch(1, 10)
        self.body_scroll.setWidget(self.body_page)

        self.why_layout.addWidget(self.body_scroll)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(WhyDialog)
        self.print_button.setObjectName(u"print_button")

        self.buttons_layout.addWidget(self.print_button)

        self.save_button = QPushButton(WhyDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)

        self.copy_button = QPushButton(WhyDialog)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.said_label = QLabel(WhyDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)

        self.buttons_layout.addWidget(self.said_label)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(WhyDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.why_layout.addLayout(self.buttons_layout)

        self.why_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.days_heading.setBuddy(self.weeks_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.weeks_table, self.copy_sentence_button)
        QWidget.setTabOrder(self.copy_sentence_button, self.earlier_button)
        QWidget.setTabOrder(self.earlier_button, self.provision_button)
        QWidget.setTabOrder(self.provision_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.back_button)

        self.retranslateUi(WhyDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, WhyDialog):
        WhyDialog.setWindowTitle(QCoreApplication.translate("WhyDialog", u"Why this date?", None))
        self.title_label.setText("")
        self.title_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"title", None))
        self.what_label.setText("")
        self.what_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.back_button.setText("")
        self.back_button.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"link", None))
        self.body_page.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"page", None))
        self.days_page.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"page", None))
        self.days_card.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"card", None))
        self.days_heading.setText(QCoreApplication.translate("WhyDialog", u"Day &by day", None))
        self.days_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
#if QT_CONFIG(accessibility)
        self.weeks_table.setAccessibleName(QCoreApplication.translate("WhyDialog", u"The days, counted", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.count_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.convention_label.setText("")
        self.convention_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.clocks_card.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"card", None))
        self.clocks_heading.setText(QCoreApplication.translate("WhyDialog", u"Both clocks", None))
        self.clocks_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
        self.sentence_label.setText("")
        self.copy_sentence_button.setText(QCoreApplication.translate("WhyDialog", u"Copy the &sentence", None))
        self.reasons_page.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"page", None))
        self.origin_card.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"card", None))
        self.fact_heading.setText(QCoreApplication.translate("WhyDialog", u"Counted from", None))
        self.fact_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
        self.fact_label.setText("")
        self.earlier_button.setText("")
        self.earlier_button.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"link", None))
        self.rule_heading.setText(QCoreApplication.translate("WhyDialog", u"The rule", None))
        self.rule_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
        self.rule_label.setText("")
        self.source_label.setText("")
        self.source_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.provision_button.setText("")
        self.provision_button.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"link", None))
        self.summary_label.setText("")
        self.summary_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.notes_card.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"card", None))
        self.notes_heading.setText(QCoreApplication.translate("WhyDialog", u"To keep in mind", None))
        self.notes_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
        self.changes_card.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"card", None))
        self.changes_heading.setText(QCoreApplication.translate("WhyDialog", u"What would change it", None))
        self.changes_heading.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"strong", None))
        self.print_button.setText(QCoreApplication.translate("WhyDialog", u"&Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("WhyDialog", u"Save as P&DF\u2026", None))
        self.copy_button.setText(QCoreApplication.translate("WhyDialog", u"&Copy", None))
        self.said_label.setText("")
        self.said_label.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("WhyDialog", u"Close", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("WhyDialog", u"primary", None))
    # retranslateUi

