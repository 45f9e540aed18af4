# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_templates_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_TakeTemplatesDialog(object):
    def setupUi(self, TakeTemplatesDialog):
        if not TakeTemplatesDialog.objectName():
            TakeTemplatesDialog.setObjectName(u"TakeTemplatesDialog")
        self.take_layout = QVBoxLayout(TakeTemplatesDialog)
        self.take_layout.setSpacing(12)
        self.take_layout.setObjectName(u"take_layout")
        self.take_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(TakeTemplatesDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setProperty(u"role", u"heading")

        self.take_layout.addWidget(self.heading_label)

        self.from_label = QLabel(TakeTemplatesDialog)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setTextFormat(Qt.TextFormat.PlainText)
        self.from_label.setWordWrap(True)

        self.take_layout.addWidget(self.from_label)

        self.items_list = QListWidget(TakeTemplatesDialog)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setWordWrap(True)
        self.items_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.items_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.items_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.take_layout.addWidget(self.items_list)

        self.left_out_label = QLabel(TakeTemplatesDialog)
        self.left_out_label.setObjectName(u"left_out_label")
        self.left_out_label.setTextFormat(Qt.TextFormat.PlainText)
        self.left_out_label.setWordWrap(True)
        self.left_out_label.setProperty(u"role", u"warning")

        self.take_layout.addWidget(self.left_out_label)

        self.note_layout = QHBoxLayout()
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(TakeTemplatesDialog)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(TakeTemplatesDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(300)

        self.note_layout.addWidget(self.note_edit)

        self.note_layout.setStretch(1, 1)

        self.take_layout.addLayout(self.note_layout)

        self.lasting_label = QLabel(TakeTemplatesDialog)
        self.lasting_label.setObjectName(u"lasting_label")
        self.lasting_label.setWordWrap(True)
        self.lasting_label.setProperty(u"role", u"muted")

        self.take_layout.addWidget(self.lasting_label)

        self.rest_problem = ProblemLabel(TakeTemplatesDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.take_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(10)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(TakeTemplatesDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(TakeTemplatesDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.take_layout.addLayout(self.buttons_layout)

        self.take_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.items_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(TakeTemplatesDialog)
    # setupUi

    def retranslateUi(self, TakeTemplatesDialog):
        TakeTemplatesDialog.setWindowTitle(QCoreApplication.translate("TakeTemplatesDialog", u"Read in letter templates", None))
        self.heading_label.setText(QCoreApplication.translate("TakeTemplatesDialog", u"Letter templates in a file", None))
        self.from_label.setText("")
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("TakeTemplatesDialog", u"Letters in the file", None))
#endif // QT_CONFIG(accessibility)
        self.left_out_label.setText("")
        self.note_label.setText(QCoreApplication.translate("TakeTemplatesDialog", u"N&ote", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("TakeTemplatesDialog", u"Why you take them: it is kept with each version", None))
        self.lasting_label.setText(QCoreApplication.translate("TakeTemplatesDialog", u"Each becomes a version of your own. What is in use now is kept, and can be taken up again.", None))
        self.cancel_button.setText(QCoreApplication.translate("TakeTemplatesDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("TakeTemplatesDialog", u"&Take them", None))
    # retranslateUi

