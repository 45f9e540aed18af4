# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incoming_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_IncomingDialog(object):
    def setupUi(self, IncomingDialog):
        if not IncomingDialog.objectName():
            IncomingDialog.setObjectName(u"IncomingDialog")
        self.dialog_layout = QVBoxLayout(IncomingDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(IncomingDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(IncomingDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.intro_label)

        self.draft_label = QLabel(IncomingDialog)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)
        self.draft_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.draft_label)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(20)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.files_layout = QVBoxLayout()
        self.files_layout.setSpacing(4)
        self.files_layout.setObjectName(u"files_layout")
        self.files_layout.setContentsMargins(0, 0, 0, 0)
        self.files_label = QLabel(IncomingDialog)
        self.files_label.setObjectName(u"files_label")

        self.files_layout.addWidget(self.files_label)

        self.files_list = QListWidget(IncomingDialog)
        self.files_list.setObjectName(u"files_list")

        self.files_layout.addWidget(self.files_list)

        self.files_buttons = QHBoxLayout()
        self.files_buttons.setSpacing(8)
        self.files_buttons.setObjectName(u"files_buttons")
        self.files_buttons.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(IncomingDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.files_buttons.addWidget(self.add_button)

        self.leave_button = QPushButton(IncomingDialog)
        self.leave_button.setObjectName(u"leave_button")
        self.leave_button.setAutoDefault(False)

        self.files_buttons.addWidget(self.leave_button)

        self.files_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.files_buttons.addItem(self.files_spacer)


        self.files_layout.addLayout(self.files_buttons)

        self.files_layout.setStretch(1, 1)

        self.columns_layout.addLayout(self.files_layout)

        self.items_area = QScrollArea(IncomingDialog)
        self.items_area.setObjectName(u"items_area")
        self.items_area.setFrameShape(QFrame.Shape.NoFrame)
        self.items_area.setWidgetResizable(True)
        self.items_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.items_stack = QStackedWidget()
        self.items_stack.setObjectName(u"items_stack")
        self.items_area.setWidget(self.items_stack)

        self.columns_layout.addWidget(self.items_area)

        self.columns_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.columns_layout)

        self.left_out_label = QLabel(IncomingDialog)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setWordWrap(True)
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.left_out_label)

        self.progress_frame = QFrame(IncomingDialog)
        self.progress_frame.setObjectName(u"progress_frame")
        self.progress_layout = QHBoxLayout(self.progress_frame)
        self.progress_layout.setSpacing(12)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(0, 0, 0, 0)
        self.progress_label = QLabel(self.progress_frame)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setTextFormat(Qt.TextFormat.PlainText)

        self.progress_layout.addWidget(self.progress_label)

        self.progress_bar = QProgressBar(self.progress_frame)
        self.progress_bar.setObjectName(u"progress_bar")
        self.progress_bar.setTextVisible(False)

        self.progress_layout.addWidget(self.progress_bar)

        self.stop_button = QPushButton(self.progress_frame)
        self.stop_button.setObjectName(u"stop_button")
        self.stop_button.setAutoDefault(False)

        self.progress_layout.addWidget(self.stop_button)

        self.progress_layout.setStretch(1, 1)

        self.dialog_layout.addWidget(self.progress_frame)

        self.rest_problem = ProblemLabel(IncomingDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(IncomingDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(IncomingDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.files_label.setBuddy(self.files_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.files_list, self.add_button)
        QWidget.setTabOrder(self.add_button, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(IncomingDialog)
    # setupUi

    def retranslateUi(self, IncomingDialog):
        IncomingDialog.setWindowTitle(QCoreApplication.translate("IncomingDialog", u"Add what came in", None))
        self.heading_label.setText(QCoreApplication.translate("IncomingDialog", u"Add what came in", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("IncomingDialog", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("IncomingDialog", u"Letters, emails, scans and photographs, or letters of ours that were sent outside the desk. Each file is copied into the desk as it is; look over what was filled in before you save.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("IncomingDialog", u"muted", None))
        self.draft_label.setText("")
        self.draft_label.setProperty(u"role", QCoreApplication.translate("IncomingDialog", u"warning", None))
        self.files_label.setText(QCoreApplication.translate("IncomingDialog", u"Fil&es", None))
        self.add_button.setText(QCoreApplication.translate("IncomingDialog", u"&Add files\u2026", None))
        self.leave_button.setText(QCoreApplication.translate("IncomingDialog", u"&Leave it out", None))
        self.left_out_label.setText("")
        self.left_out_label.setProperty(u"role", QCoreApplication.translate("IncomingDialog", u"warning", None))
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("IncomingDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("IncomingDialog", u"Sto&p", None))
        self.cancel_button.setText(QCoreApplication.translate("IncomingDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("IncomingDialog", u"&Save", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("IncomingDialog", u"primary", None))
    # retranslateUi

