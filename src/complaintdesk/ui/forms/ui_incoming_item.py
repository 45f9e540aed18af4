# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incoming_item.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_IncomingItem(object):
    def setupUi(self, IncomingItem):
        if not IncomingItem.objectName():
            IncomingItem.setObjectName(u"IncomingItem")
        self.item_layout = QVBoxLayout(IncomingItem)
        self.item_layout.setSpacing(12)
        self.item_layout.setObjectName(u"item_layout")
        self.item_layout.setContentsMargins(0, 0, 0, 0)
        self.name_row = QHBoxLayout()
        self.name_row.setSpacing(12)
        self.name_row.setObjectName(u"name_row")
        self.name_row.setContentsMargins(0, 0, 0, 0)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(IncomingItem)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.kind_label = QLabel(IncomingItem)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setWordWrap(True)
        self.kind_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.kind_label)


        self.name_row.addLayout(self.name_layout)

        self.open_button = QPushButton(IncomingItem)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.name_row.addWidget(self.open_button)

        self.name_row.setStretch(0, 1)

        self.item_layout.addLayout(self.name_row)

        self.notes_label = QLabel(IncomingItem)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.item_layout.addWidget(self.notes_label)

        self.day_row = QHBoxLayout()
        self.day_row.setSpacing(16)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setContentsMargins(0, 0, 0, 0)
        self.day_layout = QVBoxLayout()
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(IncomingItem)
        self.day_label.setObjectName(u"day_label")

        self.day_layout.addWidget(self.day_label)

        self.day_date = DateField(IncomingItem)
        self.day_date.setObjectName(u"day_date")

        self.day_layout.addWidget(self.day_date)

        self.day_problem = ProblemLabel(IncomingItem)
        self.day_problem.setObjectName(u"day_problem")

        self.day_layout.addWidget(self.day_problem)


        self.day_row.addLayout(self.day_layout)

        self.direction_layout = QVBoxLayout()
        self.direction_layout.setSpacing(4)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_layout.setContentsMargins(0, 0, 0, 0)
        self.direction_label = QLabel(IncomingItem)
        self.direction_label.setObjectName(u"direction_label")

        self.direction_layout.addWidget(self.direction_label)

        self.direction_combo = QComboBox(IncomingItem)
        self.direction_combo.setObjectName(u"direction_combo")

        self.direction_layout.addWidget(self.direction_combo)

        self.direction_problem = ProblemLabel(IncomingItem)
        self.direction_problem.setObjectName(u"direction_problem")

        self.direction_layout.addWidget(self.direction_problem)


        self.day_row.addLayout(self.direction_layout)

        self.channel_layout = QVBoxLayout()
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(IncomingItem)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.channel_combo = QComboBox(IncomingItem)
        self.channel_combo.setObjectName(u"channel_combo")

        self.channel_layout.addWidget(self.channel_combo)

        self.channel_problem = ProblemLabel(IncomingItem)
        self.channel_problem.setObjectName(u"channel_problem")

        self.channel_layout.addWidget(self.channel_problem)


        self.day_row.addLayout(self.channel_layout)

        self.day_row.setStretch(0, 5)
        self.day_row.setStretch(1, 4)
        self.day_row.setStretch(2, 4)

        self.item_layout.addLayout(self.day_row)

        self.who_layout = QVBoxLayout()
        self.who_layout.setSpacing(4)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_label = QLabel(IncomingItem)
        self.who_label.setObjectName(u"who_label")

        self.who_layout.addWidget(self.who_label)

        self.who_edit = QLineEdit(IncomingItem)
        self.who_edit.setObjectName(u"who_edit")
        self.who_edit.setMaxLength(300)

        self.who_layout.addWidget(self.who_edit)

        self.who_problem = ProblemLabel(IncomingItem)
        self.who_problem.setObjectName(u"who_problem")

        self.who_layout.addWidget(self.who_problem)


        self.item_layout.addLayout(self.who_layout)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(IncomingItem)
        self.words_label.setObjectName(u"words_label")

        self.words_layout.addWidget(self.words_label)

        self.words_words = WordsEdit(IncomingItem)
        self.words_words.setObjectName(u"words_words")

        self.words_layout.addWidget(self.words_words)

        self.words_problem = ProblemLabel(IncomingItem)
        self.words_problem.setObjectName(u"words_problem")

        self.words_layout.addWidget(self.words_problem)

        self.words_layout.setStretch(1, 1)

        self.item_layout.addLayout(self.words_layout)

        self.parts_layout = QVBoxLayout()
        self.parts_layout.setSpacing(4)
        self.parts_layout.setObjectName(u"parts_layout")
        self.parts_layout.setContentsMargins(0, 0, 0, 0)
        self.parts_label = QLabel(IncomingItem)
        self.parts_label.setObjectName(u"parts_label")

        self.parts_layout.addWidget(self.parts_label)

        self.parts_list = QListWidget(IncomingItem)
        self.parts_list.setObjectName(u"parts_list")

        self.parts_layout.addWidget(self.parts_list)


        self.item_layout.addLayout(self.parts_layout)

        self.item_layout.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day_date)
        self.direction_label.setBuddy(self.direction_combo)
        self.channel_label.setBuddy(self.channel_combo)
        self.who_label.setBuddy(self.who_edit)
        self.words_label.setBuddy(self.words_words)
        self.parts_label.setBuddy(self.parts_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.open_button, self.day_date)
        QWidget.setTabOrder(self.day_date, self.direction_combo)
        QWidget.setTabOrder(self.direction_combo, self.channel_combo)
        QWidget.setTabOrder(self.channel_combo, self.who_edit)
        QWidget.setTabOrder(self.who_edit, self.words_words)
        QWidget.setTabOrder(self.words_words, self.parts_list)

        self.retranslateUi(IncomingItem)
    # setupUi

    def retranslateUi(self, IncomingItem):
        self.name_label.setText("")
        self.name_label.setProperty(u"role", QCoreApplication.translate("IncomingItem", u"strong", None))
        self.kind_label.setText("")
        self.kind_label.setProperty(u"role", QCoreApplication.translate("IncomingItem", u"muted", None))
        self.open_button.setText(QCoreApplication.translate("IncomingItem", u"L&ook at it", None))
        self.notes_label.setText("")
        self.notes_label.setProperty(u"role", QCoreApplication.translate("IncomingItem", u"warning", None))
        self.day_label.setText(QCoreApplication.translate("IncomingItem", u"&Day on which it came", None))
        self.direction_label.setText(QCoreApplication.translate("IncomingItem", u"Wh&ich way it went", None))
        self.channel_label.setText(QCoreApplication.translate("IncomingItem", u"&How", None))
        self.who_label.setText(QCoreApplication.translate("IncomingItem", u"&From whom", None))
        self.words_label.setText(QCoreApplication.translate("IncomingItem", u"&What it says, in full or in a line", None))
        self.parts_label.setText(QCoreApplication.translate("IncomingItem", u"What came with it: tic&k what is kept as a file of its own", None))
        pass
    # retranslateUi

