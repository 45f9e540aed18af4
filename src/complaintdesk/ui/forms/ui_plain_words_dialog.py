# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plain_words_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_PlainWordsDialog(object):
    def setupUi(self, PlainWordsDialog):
        if not PlainWordsDialog.objectName():
            PlainWordsDialog.setObjectName(u"PlainWordsDialog")
        self.dialog_layout = QVBoxLayout(PlainWordsDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PlainWordsDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(PlainWordsDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.intro_label)

        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_edit = QLineEdit(PlainWordsDialog)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.show_label = QLabel(PlainWordsDialog)
        self.show_label.setObjectName(u"show_label")

        self.search_layout.addWidget(self.show_label)

        self.show_combo = QComboBox(PlainWordsDialog)
        self.show_combo.setObjectName(u"show_combo")

        self.search_layout.addWidget(self.show_combo)

        self.search_layout.setStretch(0, 1)

        self.dialog_layout.addLayout(self.search_layout)

        self.words_tree = QTreeWidget(PlainWordsDialog)
        self.words_tree.setObjectName(u"words_tree")
        self.words_tree.setRootIsDecorated(False)
        self.words_tree.setUniformRowHeights(True)

        self.dialog_layout.addWidget(self.words_tree)

        self.detail_label = QLabel(PlainWordsDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setWordWrap(True)
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.detail_label)

        self.rest_problem = ProblemLabel(PlainWordsDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.line_buttons_layout = QHBoxLayout()
        self.line_buttons_layout.setSpacing(8)
        self.line_buttons_layout.setObjectName(u"line_buttons_layout")
        self.line_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(PlainWordsDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.line_buttons_layout.addWidget(self.add_button)

        self.change_button = QPushButton(PlainWordsDialog)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)

        self.line_buttons_layout.addWidget(self.change_button)

        self.switch_button = QPushButton(PlainWordsDialog)
        self.switch_button.setObjectName(u"switch_button")
        self.switch_button.setAutoDefault(False)

        self.line_buttons_layout.addWidget(self.switch_button)

        self.remove_button = QPushButton(PlainWordsDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.line_buttons_layout.addWidget(self.remove_button)

        self.line_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_buttons_layout.addItem(self.line_buttons_spacer)


        self.dialog_layout.addLayout(self.line_buttons_layout)

        self.list_buttons_layout = QHBoxLayout()
        self.list_buttons_layout.setSpacing(8)
        self.list_buttons_layout.setObjectName(u"list_buttons_layout")
        self.list_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.bring_button = QPushButton(PlainWordsDialog)
        self.bring_button.setObjectName(u"bring_button")
        self.bring_button.setAutoDefault(False)

        self.list_buttons_layout.addWidget(self.bring_button)

        self.take_button = QPushButton(PlainWordsDialog)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setAutoDefault(False)

        self.list_buttons_layout.addWidget(self.take_button)

        self.restore_button = QPushButton(PlainWordsDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.list_buttons_layout.addWidget(self.restore_button)

        self.list_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons_layout.addItem(self.list_buttons_spacer)

        self.close_button = QPushButton(PlainWordsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.list_buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.list_buttons_layout)

        self.dialog_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.show_label.setBuddy(self.show_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search_edit, self.show_combo)
        QWidget.setTabOrder(self.show_combo, self.words_tree)
        QWidget.setTabOrder(self.words_tree, self.add_button)
        QWidget.setTabOrder(self.add_button, self.change_button)
        QWidget.setTabOrder(self.change_button, self.switch_button)
        QWidget.setTabOrder(self.switch_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.bring_button)
        QWidget.setTabOrder(self.bring_button, self.take_button)
        QWidget.setTabOrder(self.take_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.close_button)

        self.retranslateUi(PlainWordsDialog)
    # setupUi

    def retranslateUi(self, PlainWordsDialog):
        PlainWordsDialog.setWindowTitle(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
        self.heading_label.setText(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("PlainWordsDialog", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("PlainWordsDialog", u"What draws advice while you write a letter, and what could be written instead. Change it to suit how you write. It is advice only and holds no letter back.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("PlainWordsDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("PlainWordsDialog", u"Search the list", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PlainWordsDialog", u"Search the list", None))
        self.show_label.setText(QCoreApplication.translate("PlainWordsDialog", u"Sho&w", None))
        ___qtreewidgetitem = self.words_tree.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("PlainWordsDialog", u"From", None))
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("PlainWordsDialog", u"Why", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("PlainWordsDialog", u"Write", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("PlainWordsDialog", u"Instead of", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("PlainWordsDialog", u"Advice", None))
#if QT_CONFIG(accessibility)
        self.words_tree.setAccessibleName(QCoreApplication.translate("PlainWordsDialog", u"Plain words", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText("")
        self.detail_label.setProperty(u"role", QCoreApplication.translate("PlainWordsDialog", u"muted", None))
        self.add_button.setText(QCoreApplication.translate("PlainWordsDialog", u"&New\u2026", None))
        self.change_button.setText(QCoreApplication.translate("PlainWordsDialog", u"C&hange\u2026", None))
        self.switch_button.setText(QCoreApplication.translate("PlainWordsDialog", u"Switch o&ff", None))
        self.remove_button.setText(QCoreApplication.translate("PlainWordsDialog", u"R&emove", None))
        self.bring_button.setText(QCoreApplication.translate("PlainWordsDialog", u"&Bring in\u2026", None))
        self.take_button.setText(QCoreApplication.translate("PlainWordsDialog", u"&Take out\u2026", None))
        self.restore_button.setText(QCoreApplication.translate("PlainWordsDialog", u"Re&store the supplied list\u2026", None))
        self.close_button.setText(QCoreApplication.translate("PlainWordsDialog", u"Close", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("PlainWordsDialog", u"primary", None))
    # retranslateUi

