# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'clause_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ClauseDialog(object):
    def setupUi(self, ClauseDialog):
        if not ClauseDialog.objectName():
            ClauseDialog.setObjectName(u"ClauseDialog")
        self.dialog_layout = QVBoxLayout(ClauseDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ClauseDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(ClauseDialog)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(ClauseDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)


        self.dialog_layout.addLayout(self.kind_layout)

        self.title_layout = QVBoxLayout()
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(ClauseDialog)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.title_edit = QLineEdit(ClauseDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.title_layout.addWidget(self.title_edit)

        self.title_problem = ProblemLabel(ClauseDialog)
        self.title_problem.setObjectName(u"title_problem")

        self.title_layout.addWidget(self.title_problem)


        self.dialog_layout.addLayout(self.title_layout)

        self.text_layout = QVBoxLayout()
        self.text_layout.setSpacing(4)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_label = QLabel(ClauseDialog)
        self.text_label.setObjectName(u"text_label")

        self.text_layout.addWidget(self.text_label)

        self.text_edit = WordsEdit(ClauseDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setProperty(u"lines", 7)

        self.text_layout.addWidget(self.text_edit)

        self.text_problem = ProblemLabel(ClauseDialog)
        self.text_problem.setObjectName(u"text_problem")

        self.text_layout.addWidget(self.text_problem)


        self.dialog_layout.addLayout(self.text_layout)

        self.source_layout = QVBoxLayout()
        self.source_layout.setSpacing(4)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(ClauseDialog)
        self.source_label.setObjectName(u"source_label")

        self.source_layout.addWidget(self.source_label)

        self.source_edit = QLineEdit(ClauseDialog)
        self.source_edit.setObjectName(u"source_edit")

        self.source_layout.addWidget(self.source_edit)


        self.dialog_layout.addLayout(self.source_layout)

        self.dates_layout = QHBoxLayout()
        self.dates_layout.setSpacing(16)
        self.dates_layout.setObjectName(u"dates_layout")
        self.dates_layout.setContentsMargins(0, 0, 0, 0)
        self.in_force_from_layout = QVBoxLayout()
        self.in_force_from_layout.setSpacing(4)
        self.in_force_from_layout.setObjectName(u"in_force_from_layout")
        self.in_force_from_layout.setContentsMargins(0, 0, 0, 0)
        self.in_force_from_label = QLabel(ClauseDialog)
        self.in_force_from_label.setObjectName(u"in_force_from_label")

        self.in_force_from_layout.addWidget(self.in_force_from_label)

        self.from_date = DateField(ClauseDialog)
        self.from_date.setObjectName(u"from_date")

        self.in_force_from_layout.addWidget(self.from_date)

        self.in_force_from_problem = ProblemLabel(ClauseDialog)
        self.in_force_from_problem.setObjectName(u"in_force_from_problem")

        self.in_force_from_layout.addWidget(self.in_force_from_problem)


        self.dates_layout.addLayout(self.in_force_from_layout)

        self.in_force_until_layout = QVBoxLayout()
        self.in_force_until_layout.setSpacing(4)
        self.in_force_until_layout.setObjectName(u"in_force_until_layout")
        self.in_force_until_layout.setContentsMargins(0, 0, 0, 0)
        self.in_force_until_label = QLabel(ClauseDialog)
        self.in_force_until_label.setObjectName(u"in_force_until_label")

        self.in_force_until_layout.addWidget(self.in_force_until_label)

        self.until_date = DateField(ClauseDialog)
        self.until_date.setObjectName(u"until_date")

        self.in_force_until_layout.addWidget(self.until_date)

        self.in_force_until_problem = ProblemLabel(ClauseDialog)
        self.in_force_until_problem.setObjectName(u"in_force_until_problem")

        self.in_force_until_layout.addWidget(self.in_force_until_problem)


        self.dates_layout.addLayout(self.in_force_until_layout)


        self.dialog_layout.addLayout(self.dates_layout)

        self.theme_layout = QVBoxLayout()
        self.theme_layout.setSpacing(4)
        self.theme_layout.setObjectName(u"theme_layout")
        self.theme_layout.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(ClauseDialog)
        self.theme_label.setObjectName(u"theme_label")

        self.theme_layout.addWidget(self.theme_label)

        self.theme_combo = QComboBox(ClauseDialog)
        self.theme_combo.setObjectName(u"theme_combo")

        self.theme_layout.addWidget(self.theme_combo)


        self.dialog_layout.addLayout(self.theme_layout)

        self.rest_problem = ProblemLabel(ClauseDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ClauseDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ClauseDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.title_label.setBuddy(self.title_edit)
        self.text_label.setBuddy(self.text_edit)
        self.source_label.setBuddy(self.source_edit)
        self.in_force_from_label.setBuddy(self.from_date)
        self.in_force_until_label.setBuddy(self.until_date)
        self.theme_label.setBuddy(self.theme_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.text_edit)
        QWidget.setTabOrder(self.text_edit, self.source_edit)
        QWidget.setTabOrder(self.source_edit, self.from_date)
        QWidget.setTabOrder(self.from_date, self.until_date)
        QWidget.setTabOrder(self.until_date, self.theme_combo)
        QWidget.setTabOrder(self.theme_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(ClauseDialog)
    # setupUi

    def retranslateUi(self, ClauseDialog):
        ClauseDialog.setWindowTitle(QCoreApplication.translate("ClauseDialog", u"Reason or clause", None))
        self.heading_label.setText(QCoreApplication.translate("ClauseDialog", u"New reason or clause", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ClauseDialog", u"heading", None))
        self.kind_label.setText(QCoreApplication.translate("ClauseDialog", u"&Kind", None))
        self.title_label.setText(QCoreApplication.translate("ClauseDialog", u"Short &name, for finding it again", None))
        self.text_label.setText(QCoreApplication.translate("ClauseDialog", u"&Words for the letter", None))
        self.source_label.setText(QCoreApplication.translate("ClauseDialog", u"W&here it stands", None))
        self.source_edit.setPlaceholderText(QCoreApplication.translate("ClauseDialog", u"For example: Repairs policy, 4.2", None))
        self.in_force_from_label.setText(QCoreApplication.translate("ClauseDialog", u"In force &from", None))
        self.in_force_until_label.setText(QCoreApplication.translate("ClauseDialog", u"In force &until", None))
        self.theme_label.setText(QCoreApplication.translate("ClauseDialog", u"&Theme", None))
        self.cancel_button.setText(QCoreApplication.translate("ClauseDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ClauseDialog", u"&Save", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ClauseDialog", u"primary", None))
    # retranslateUi

