# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'batch_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_BatchDialog(object):
    def setupUi(self, BatchDialog):
        if not BatchDialog.objectName():
            BatchDialog.setObjectName(u"BatchDialog")
        self.dialog_layout = QVBoxLayout(BatchDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(BatchDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.choice_layout = QVBoxLayout()
        self.choice_layout.setSpacing(4)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.choice_label = QLabel(BatchDialog)
        self.choice_label.setObjectName(u"choice_label")

        self.choice_layout.addWidget(self.choice_label)

        self.choice_combo = QComboBox(BatchDialog)
        self.choice_combo.setObjectName(u"choice_combo")

        self.choice_layout.addWidget(self.choice_combo)


        self.dialog_layout.addLayout(self.choice_layout)

        self.list_layout = QVBoxLayout()
        self.list_layout.setSpacing(6)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.letters_tree = QTreeWidget(BatchDialog)
        self.letters_tree.setObjectName(u"letters_tree")
        self.letters_tree.setRootIsDecorated(False)

        self.list_layout.addWidget(self.letters_tree)

        self.state_label = QLabel(BatchDialog)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setTextFormat(Qt.TextFormat.PlainText)

        self.list_layout.addWidget(self.state_label)

        self.list_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.list_layout)

        self.tick_layout = QHBoxLayout()
        self.tick_layout.setSpacing(8)
        self.tick_layout.setObjectName(u"tick_layout")
        self.tick_layout.setContentsMargins(0, 0, 0, 0)
        self.tick_button = QPushButton(BatchDialog)
        self.tick_button.setObjectName(u"tick_button")
        self.tick_button.setAutoDefault(False)

        self.tick_layout.addWidget(self.tick_button)

        self.untick_button = QPushButton(BatchDialog)
        self.untick_button.setObjectName(u"untick_button")
        self.untick_button.setAutoDefault(False)

        self.tick_layout.addWidget(self.untick_button)

        self.pages_button = QPushButton(BatchDialog)
        self.pages_button.setObjectName(u"pages_button")
        self.pages_button.setAutoDefault(False)

        self.tick_layout.addWidget(self.pages_button)

        self.tick_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tick_layout.addItem(self.tick_spacer)

        self.right_hand_check = QCheckBox(BatchDialog)
        self.right_hand_check.setObjectName(u"right_hand_check")

        self.tick_layout.addWidget(self.right_hand_check)


        self.dialog_layout.addLayout(self.tick_layout)

        self.chosen_label = QLabel(BatchDialog)
        self.chosen_label.setObjectName(u"chosen_label")
        self.chosen_label.setWordWrap(True)
        self.chosen_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.chosen_label)

        self.progress_frame = QFrame(BatchDialog)
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

        self.rest_problem = ProblemLabel(BatchDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.sent_button = QPushButton(BatchDialog)
        self.sent_button.setObjectName(u"sent_button")
        self.sent_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.sent_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(BatchDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.folder_button = QPushButton(BatchDialog)
        self.folder_button.setObjectName(u"folder_button")
        self.folder_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.folder_button)

        self.save_button = QPushButton(BatchDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.choice_label.setBuddy(self.choice_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choice_combo, self.letters_tree)
        QWidget.setTabOrder(self.letters_tree, self.tick_button)
        QWidget.setTabOrder(self.tick_button, self.untick_button)
        QWidget.setTabOrder(self.untick_button, self.pages_button)
        QWidget.setTabOrder(self.pages_button, self.right_hand_check)
        QWidget.setTabOrder(self.right_hand_check, self.stop_button)
        QWidget.setTabOrder(self.stop_button, self.sent_button)
        QWidget.setTabOrder(self.sent_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.save_button)

        self.retranslateUi(BatchDialog)
    # setupUi

    def retranslateUi(self, BatchDialog):
        BatchDialog.setWindowTitle(QCoreApplication.translate("BatchDialog", u"Print several letters", None))
        self.heading_label.setText(QCoreApplication.translate("BatchDialog", u"Print several letters", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("BatchDialog", u"heading", None))
        self.choice_label.setText(QCoreApplication.translate("BatchDialog", u"&Which letters", None))
        ___qtreewidgetitem = self.letters_tree.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("BatchDialog", u"State", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("BatchDialog", u"Resident", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("BatchDialog", u"Letter", None))
#if QT_CONFIG(accessibility)
        self.letters_tree.setAccessibleName(QCoreApplication.translate("BatchDialog", u"Letters", None))
#endif // QT_CONFIG(accessibility)
        self.state_label.setText("")
        self.state_label.setProperty(u"role", QCoreApplication.translate("BatchDialog", u"muted", None))
        self.tick_button.setText(QCoreApplication.translate("BatchDialog", u"&Tick all that are ready", None))
        self.untick_button.setText(QCoreApplication.translate("BatchDialog", u"&Untick all", None))
#if QT_CONFIG(tooltip)
        self.pages_button.setToolTip(QCoreApplication.translate("BatchDialog", u"The pages of each ticked letter, as they will be printed. Nothing is issued by looking.", None))
#endif // QT_CONFIG(tooltip)
        self.pages_button.setText(QCoreApplication.translate("BatchDialog", u"&Look at the pages\u2026", None))
#if QT_CONFIG(tooltip)
        self.right_hand_check.setToolTip(QCoreApplication.translate("BatchDialog", u"For printing on both sides: no letter begins on the back of another.", None))
#endif // QT_CONFIG(tooltip)
        self.right_hand_check.setText(QCoreApplication.translate("BatchDialog", u"Begin each letter on a new &sheet", None))
        self.chosen_label.setText("")
        self.chosen_label.setProperty(u"role", QCoreApplication.translate("BatchDialog", u"muted", None))
        self.progress_label.setText("")
#if QT_CONFIG(accessibility)
        self.progress_bar.setAccessibleName(QCoreApplication.translate("BatchDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("BatchDialog", u"St&op", None))
        self.sent_button.setText(QCoreApplication.translate("BatchDialog", u"&Record all as sent by post today", None))
        self.cancel_button.setText(QCoreApplication.translate("BatchDialog", u"Close", None))
        self.folder_button.setText(QCoreApplication.translate("BatchDialog", u"Save as PDF &files\u2026", None))
        self.save_button.setText(QCoreApplication.translate("BatchDialog", u"&Print\u2026", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("BatchDialog", u"primary", None))
    # retranslateUi

