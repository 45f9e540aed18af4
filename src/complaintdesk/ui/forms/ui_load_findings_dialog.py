# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'load_findings_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_LoadFindingsDialog(object):
    def setupUi(self, LoadFindingsDialog):
        if not LoadFindingsDialog.objectName():
            LoadFindingsDialog.setObjectName(u"LoadFindingsDialog")
        self.findings_layout = QVBoxLayout(LoadFindingsDialog)
        self.findings_layout.setSpacing(12)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(LoadFindingsDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.findings_layout.addWidget(self.heading_label)

        self.counts_label = QLabel(LoadFindingsDialog)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setWordWrap(True)
        self.counts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.findings_layout.addWidget(self.counts_label)

        self.others_frame = QFrame(LoadFindingsDialog)
        self.others_frame.setObjectName(u"others_frame")
        self.others_layout = QVBoxLayout(self.others_frame)
        self.others_layout.setSpacing(6)
        self.others_layout.setObjectName(u"others_layout")
        self.others_layout.setContentsMargins(14, 12, 14, 12)
        self.others_label = QLabel(self.others_frame)
        self.others_label.setObjectName(u"others_label")
        self.others_label.setWordWrap(True)
        self.others_label.setTextFormat(Qt.TextFormat.PlainText)

        self.others_layout.addWidget(self.others_label)

        self.ours_button = QRadioButton(self.others_frame)
        self.ours_button.setObjectName(u"ours_button")
        self.ours_button.setChecked(True)

        self.others_layout.addWidget(self.ours_button)

        self.every_button = QRadioButton(self.others_frame)
        self.every_button.setObjectName(u"every_button")

        self.others_layout.addWidget(self.every_button)


        self.findings_layout.addWidget(self.others_frame)

        self.refused_label = QLabel(LoadFindingsDialog)
        self.refused_label.setObjectName(u"refused_label")

        self.findings_layout.addWidget(self.refused_label)

        self.refused_list = QListWidget(LoadFindingsDialog)
        self.refused_list.setObjectName(u"refused_list")
        self.refused_list.setWordWrap(True)
        self.refused_list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.refused_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.refused_list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.findings_layout.addWidget(self.refused_list)

        self.note_label = QLabel(LoadFindingsDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.findings_layout.addWidget(self.note_label)

        self.rest_problem = ProblemLabel(LoadFindingsDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.findings_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(LoadFindingsDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(LoadFindingsDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.findings_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.refused_label.setBuddy(self.refused_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ours_button, self.every_button)
        QWidget.setTabOrder(self.every_button, self.refused_list)
        QWidget.setTabOrder(self.refused_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(LoadFindingsDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, LoadFindingsDialog):
        LoadFindingsDialog.setWindowTitle(QCoreApplication.translate("LoadFindingsDialog", u"Load the Ombudsman\u2019s findings", None))
        self.heading_label.setText(QCoreApplication.translate("LoadFindingsDialog", u"The Ombudsman\u2019s findings", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"heading", None))
        self.counts_label.setText("")
        self.others_frame.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"card", None))
        self.others_label.setText("")
        self.others_label.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"strong", None))
        self.ours_button.setText("")
        self.every_button.setText("")
        self.refused_label.setText(QCoreApplication.translate("LoadFindingsDialog", u"&Rows that cannot be used", None))
        self.refused_label.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"strong", None))
        self.note_label.setText(QCoreApplication.translate("LoadFindingsDialog", u"The findings stand in the board pack of the quarter in which they were made. A finding that is in the desk already is never added twice.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("LoadFindingsDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("LoadFindingsDialog", u"&Add", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("LoadFindingsDialog", u"primary", None))
    # retranslateUi

