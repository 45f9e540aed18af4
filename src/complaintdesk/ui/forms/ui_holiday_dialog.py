# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'holiday_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_HolidayDialog(object):
    def setupUi(self, HolidayDialog):
        if not HolidayDialog.objectName():
            HolidayDialog.setObjectName(u"HolidayDialog")
        self.holiday_layout = QVBoxLayout(HolidayDialog)
        self.holiday_layout.setSpacing(12)
        self.holiday_layout.setObjectName(u"holiday_layout")
        self.holiday_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(HolidayDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")

        self.holiday_layout.addWidget(self.heading_label)

        self.steps_stack = QStackedWidget(HolidayDialog)
        self.steps_stack.setObjectName(u"steps_stack")
        self.ask_page = QWidget()
        self.ask_page.setObjectName(u"ask_page")
        self.ask_page.setProperty(u"role", u"page")
        self.ask_layout = QVBoxLayout(self.ask_page)
        self.ask_layout.setSpacing(6)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(0, 0, 0, 0)
        self.ask_hint = QLabel(self.ask_page)
        self.ask_hint.setObjectName(u"ask_hint")
        self.ask_hint.setWordWrap(True)
        self.ask_hint.setProperty(u"role", u"muted")

        self.ask_layout.addWidget(self.ask_hint)

        self.ask_grid = QGridLayout()
        self.ask_grid.setObjectName(u"ask_grid")
        self.ask_grid.setHorizontalSpacing(6)
        self.ask_grid.setVerticalSpacing(6)
        self.ask_grid.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(self.ask_page)
        self.first_label.setObjectName(u"first_label")

        self.ask_grid.addWidget(self.first_label, 0, 0, 1, 1)

        self.last_label = QLabel(self.ask_page)
        self.last_label.setObjectName(u"last_label")

        self.ask_grid.addWidget(self.last_label, 0, 1, 1, 1)

        self.first_date = DateField(self.ask_page)
        self.first_date.setObjectName(u"first_date")

        self.ask_grid.addWidget(self.first_date, 1, 0, 1, 1)

        self.last_date = DateField(self.ask_page)
        self.last_date.setObjectName(u"last_date")

        self.ask_grid.addWidget(self.last_date, 1, 1, 1, 1)

        self.first_problem = ProblemLabel(self.ask_page)
        self.first_problem.setObjectName(u"first_problem")

        self.ask_grid.addWidget(self.first_problem, 2, 0, 1, 1)

        self.last_problem = ProblemLabel(self.ask_page)
        self.last_problem.setObjectName(u"last_problem")

        self.ask_grid.addWidget(self.last_problem, 2, 1, 1, 1)

        self.ask_grid.setColumnStretch(0, 1)
        self.ask_grid.setColumnStretch(1, 1)

        self.ask_layout.addLayout(self.ask_grid)

        self.name_label = QLabel(self.ask_page)
        self.name_label.setObjectName(u"name_label")

        self.ask_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(self.ask_page)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(80)

        self.ask_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(self.ask_page)
        self.name_problem.setObjectName(u"name_problem")

        self.ask_layout.addWidget(self.name_problem)

        self.counts_box = QCheckBox(self.ask_page)
        self.counts_box.setObjectName(u"counts_box")
        self.counts_box.setChecked(True)

        self.ask_layout.addWidget(self.counts_box)

        self.counts_hint = QLabel(self.ask_page)
        self.counts_hint.setObjectName(u"counts_hint")
        self.counts_hint.setWordWrap(True)
        self.counts_hint.setProperty(u"role", u"muted")

        self.ask_layout.addWidget(self.counts_hint)

        self.counts_problem = ProblemLabel(self.ask_page)
        self.counts_problem.setObjectName(u"counts_problem")
        self.counts_problem.setProperty(u"role", u"warning")

        self.ask_layout.addWidget(self.counts_problem)

        self.ask_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ask_layout.addItem(self.ask_end_spacer)

        self.steps_stack.addWidget(self.ask_page)
        self.file_page = QWidget()
        self.file_page.setObjectName(u"file_page")
        self.file_page.setProperty(u"role", u"page")
        self.file_layout = QVBoxLayout(self.file_page)
        self.file_layout.setSpacing(8)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.file_page)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setWordWrap(True)
        self.file_label.setProperty(u"role", u"strong")

        self.file_layout.addWidget(self.file_label)

        self.file_hint = QLabel(self.file_page)
        self.file_hint.setObjectName(u"file_hint")
        self.file_hint.setWordWrap(True)
        self.file_hint.setProperty(u"role", u"muted")

        self.file_layout.addWidget(self.file_hint)

        self.proposals_list = QListWidget(self.file_page)
        self.proposals_list.setObjectName(u"proposals_list")

        self.file_layout.addWidget(self.proposals_list)

        self.steps_stack.addWidget(self.file_page)
        self.preview_page = QWidget()
        self.preview_page.setObjectName(u"preview_page")
        self.preview_page.setProperty(u"role", u"page")
        self.preview_layout = QVBoxLayout(self.preview_page)
        self.preview_layout.setSpacing(8)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.preview_page)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setWordWrap(True)
        self.summary_label.setProperty(u"role", u"strong")

        self.preview_layout.addWidget(self.summary_label)

        self.preview_warning = ProblemLabel(self.preview_page)
        self.preview_warning.setObjectName(u"preview_warning")
        self.preview_warning.setProperty(u"role", u"warning")

        self.preview_layout.addWidget(self.preview_warning)

        self.preview_hint = QLabel(self.preview_page)
        self.preview_hint.setObjectName(u"preview_hint")
        self.preview_hint.setWordWrap(True)
        self.preview_hint.setProperty(u"role", u"muted")

        self.preview_layout.addWidget(self.preview_hint)

        self.keep_buttons_layout = QHBoxLayout()
        self.keep_buttons_layout.setSpacing(8)
        self.keep_buttons_layout.setObjectName(u"keep_buttons_layout")
        self.keep_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.keep_told_button = QPushButton(self.preview_page)
        self.keep_told_button.setObjectName(u"keep_told_button")

        self.keep_buttons_layout.addWidget(self.keep_told_button)

        self.keep_all_button = QPushButton(self.preview_page)
        self.keep_all_button.setObjectName(u"keep_all_button")

        self.keep_buttons_layout.addWidget(self.keep_all_button)

        self.keep_none_button = QPushButton(self.preview_page)
        self.keep_none_button.setObjectName(u"keep_none_button")

        self.keep_buttons_layout.addWidget(self.keep_none_button)

        self.keep_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keep_buttons_layout.addItem(self.keep_buttons_spacer)


        self.preview_layout.addLayout(self.keep_buttons_layout)

        self.moves_table = QTableView(self.preview_page)
        self.moves_table.setObjectName(u"moves_table")

        self.preview_layout.addWidget(self.moves_table)

        self.nothing_label = QLabel(self.preview_page)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)
        self.nothing_label.setProperty(u"role", u"muted")

        self.preview_layout.addWidget(self.nothing_label)

        self.preview_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.preview_layout.addItem(self.preview_end_spacer)

        self.preview_layout.setStretch(4, 1)
        self.steps_stack.addWidget(self.preview_page)

        self.holiday_layout.addWidget(self.steps_stack)

        self.rest_problem = ProblemLabel(HolidayDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.holiday_layout.addWidget(self.rest_problem)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(HolidayDialog)
        self.back_button.setObjectName(u"back_button")

        self.button_layout.addWidget(self.back_button)

        self.button_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(HolidayDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.next_button = QPushButton(HolidayDialog)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setProperty(u"role", u"primary")

        self.button_layout.addWidget(self.next_button)


        self.holiday_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_date)
        self.last_label.setBuddy(self.last_date)
        self.name_label.setBuddy(self.name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_date, self.last_date)
        QWidget.setTabOrder(self.last_date, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.counts_box)
        QWidget.setTabOrder(self.counts_box, self.proposals_list)
        QWidget.setTabOrder(self.proposals_list, self.keep_told_button)
        QWidget.setTabOrder(self.keep_told_button, self.keep_all_button)
        QWidget.setTabOrder(self.keep_all_button, self.keep_none_button)
        QWidget.setTabOrder(self.keep_none_button, self.moves_table)
        QWidget.setTabOrder(self.moves_table, self.back_button)
        QWidget.setTabOrder(self.back_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.next_button)

        self.retranslateUi(HolidayDialog)
    # setupUi

    def retranslateUi(self, HolidayDialog):
        HolidayDialog.setWindowTitle(QCoreApplication.translate("HolidayDialog", u"Holidays and closures", None))
        self.heading_label.setText("")
        self.ask_hint.setText("")
        self.first_label.setText(QCoreApplication.translate("HolidayDialog", u"&Date", None))
        self.last_label.setText(QCoreApplication.translate("HolidayDialog", u"&Last day", None))
        self.name_label.setText(QCoreApplication.translate("HolidayDialog", u"&Name", None))
        self.counts_box.setText(QCoreApplication.translate("HolidayDialog", u"These days still &count as working days", None))
        self.counts_hint.setText(QCoreApplication.translate("HolidayDialog", u"They count unless you say otherwise, because nothing in the Code lets a landlord leave out days on which only its own offices are shut. They are named in the calendar and in \u201cWhy this date?\u201d either way.", None))
        self.file_label.setText("")
        self.file_hint.setText(QCoreApplication.translate("HolidayDialog", u"Take the tick off whatever is not to be changed.", None))
#if QT_CONFIG(accessibility)
        self.proposals_list.setAccessibleName(QCoreApplication.translate("HolidayDialog", u"What the file would change", None))
#endif // QT_CONFIG(accessibility)
        self.summary_label.setText("")
        self.preview_hint.setText(QCoreApplication.translate("HolidayDialog", u"The clocks follow the calendar in any case. Tick a date that you will keep to all the same: it becomes a promise on its case.", None))
        self.keep_told_button.setText(QCoreApplication.translate("HolidayDialog", u"Keep those &told in a letter", None))
        self.keep_all_button.setText(QCoreApplication.translate("HolidayDialog", u"Keep &all", None))
        self.keep_none_button.setText(QCoreApplication.translate("HolidayDialog", u"Keep &none", None))
#if QT_CONFIG(accessibility)
        self.moves_table.setAccessibleName(QCoreApplication.translate("HolidayDialog", u"Dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText("")
        self.back_button.setText(QCoreApplication.translate("HolidayDialog", u"&Back", None))
        self.cancel_button.setText(QCoreApplication.translate("HolidayDialog", u"Cancel", None))
        self.next_button.setText("")
    # retranslateUi

