# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QToolButton, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.letter.advice_list import AdviceList
from complaintdesk.ui.screens.phrases.lines_edit import LinesEdit
from complaintdesk.ui.screens.template.editor import TemplateEdit
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_PhrasesScreen(object):
    def setupUi(self, PhrasesScreen):
        if not PhrasesScreen.objectName():
            PhrasesScreen.setObjectName(u"PhrasesScreen")
        self.screen_layout = QVBoxLayout(PhrasesScreen)
        self.screen_layout.setSpacing(8)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QToolButton(PhrasesScreen)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.head_layout.addWidget(self.back_button)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(PhrasesScreen)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.names_layout.addWidget(self.title_label)

        self.state_label = QLabel(PhrasesScreen)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"muted")

        self.names_layout.addWidget(self.state_label)


        self.head_layout.addLayout(self.names_layout)

        self.head_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.head_layout)

        self.draft_label = QLabel(PhrasesScreen)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)
        self.draft_label.setProperty(u"role", u"warning")

        self.screen_layout.addWidget(self.draft_label)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(20)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.list_layout = QVBoxLayout()
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(PhrasesScreen)
        self.search_label.setObjectName(u"search_label")

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(PhrasesScreen)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.own_box = QCheckBox(PhrasesScreen)
        self.own_box.setObjectName(u"own_box")

        self.search_layout.addWidget(self.own_box)

        self.search_layout.setStretch(1, 1)

        self.list_layout.addLayout(self.search_layout)

        self.phrases_table = QTableView(PhrasesScreen)
        self.phrases_table.setObjectName(u"phrases_table")

        self.list_layout.addWidget(self.phrases_table)

        self.list_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.list_layout)

        self.phrase_layout = QVBoxLayout()
        self.phrase_layout.setSpacing(8)
        self.phrase_layout.setObjectName(u"phrase_layout")
        self.phrase_layout.setContentsMargins(0, 0, 0, 0)
        self.phrase_label = QLabel(PhrasesScreen)
        self.phrase_label.setObjectName(u"phrase_label")
        self.phrase_label.setWordWrap(True)
        self.phrase_label.setProperty(u"role", u"strong")

        self.phrase_layout.addWidget(self.phrase_label)

        self.fields_label = QLabel(PhrasesScreen)
        self.fields_label.setObjectName(u"fields_label")
        self.fields_label.setWordWrap(True)
        self.fields_label.setProperty(u"role", u"muted")

        self.phrase_layout.addWidget(self.fields_label)

        self.phrase_edit = TemplateEdit(PhrasesScreen)
        self.phrase_edit.setObjectName(u"phrase_edit")

        self.phrase_layout.addWidget(self.phrase_edit)

        self.lines_edit = LinesEdit(PhrasesScreen)
        self.lines_edit.setObjectName(u"lines_edit")

        self.phrase_layout.addWidget(self.lines_edit)

        self.phrase_buttons_layout = QHBoxLayout()
        self.phrase_buttons_layout.setSpacing(8)
        self.phrase_buttons_layout.setObjectName(u"phrase_buttons_layout")
        self.phrase_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_button = QPushButton(PhrasesScreen)
        self.pages_button.setObjectName(u"pages_button")

        self.phrase_buttons_layout.addWidget(self.pages_button)

        self.supplied_button = QPushButton(PhrasesScreen)
        self.supplied_button.setObjectName(u"supplied_button")

        self.phrase_buttons_layout.addWidget(self.supplied_button)

        self.phrase_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phrase_buttons_layout.addItem(self.phrase_buttons_spacer)

        self.phrase_buttons_layout.setStretch(2, 1)

        self.phrase_layout.addLayout(self.phrase_buttons_layout)

        self.sample_label = QLabel(PhrasesScreen)
        self.sample_label.setObjectName(u"sample_label")
        self.sample_label.setWordWrap(True)
        self.sample_label.setProperty(u"role", u"muted")

        self.phrase_layout.addWidget(self.sample_label)

        self.phrase_problem = ProblemLabel(PhrasesScreen)
        self.phrase_problem.setObjectName(u"phrase_problem")

        self.phrase_layout.addWidget(self.phrase_problem)

        self.advice_note_layout = QHBoxLayout()
        self.advice_note_layout.setSpacing(12)
        self.advice_note_layout.setObjectName(u"advice_note_layout")
        self.advice_note_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_note_label = QLabel(PhrasesScreen)
        self.advice_note_label.setObjectName(u"advice_note_label")
        self.advice_note_label.setWordWrap(True)
        self.advice_note_label.setProperty(u"role", u"muted")

        self.advice_note_layout.addWidget(self.advice_note_label)

        self.plain_words_button = QPushButton(PhrasesScreen)
        self.plain_words_button.setObjectName(u"plain_words_button")
        self.plain_words_button.setProperty(u"role", u"link")

        self.advice_note_layout.addWidget(self.plain_words_button, 0, Qt.AlignmentFlag.AlignTop)

        self.advice_note_layout.setStretch(0, 1)

        self.phrase_layout.addLayout(self.advice_note_layout)

        self.advice_scroll = QScrollArea(PhrasesScreen)
        self.advice_scroll.setObjectName(u"advice_scroll")
        self.advice_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.advice_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.advice_scroll.setWidgetResizable(True)
        self.advice_inside = QWidget()
        self.advice_inside.setObjectName(u"advice_inside")
        self.advice_inside.setProperty(u"role", u"page")
        self.advice_inside_layout = QVBoxLayout(self.advice_inside)
        self.advice_inside_layout.setSpacing(0)
        self.advice_inside_layout.setObjectName(u"advice_inside_layout")
        self.advice_inside_layout.setContentsMargins(0, 0, 8, 0)
        self.advice_list = AdviceList(self.advice_inside)
        self.advice_list.setObjectName(u"advice_list")

        self.advice_inside_layout.addWidget(self.advice_list)

        self.advice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.advice_inside_layout.addItem(self.advice_spacer)

        self.advice_inside_layout.setStretch(1, 1)
        self.advice_scroll.setWidget(self.advice_inside)

        self.phrase_layout.addWidget(self.advice_scroll)

        self.phrase_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phrase_layout.addItem(self.phrase_spacer)

        self.phrase_layout.setStretch(8, 1)

        self.body_layout.addLayout(self.phrase_layout)

        self.body_layout.setStretch(0, 5)
        self.body_layout.setStretch(1, 6)

        self.screen_layout.addLayout(self.body_layout)

        self.note_layout = QHBoxLayout()
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(PhrasesScreen)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(PhrasesScreen)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(300)

        self.note_layout.addWidget(self.note_edit)

        self.note_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.note_layout)

        self.version_layout = QHBoxLayout()
        self.version_layout.setSpacing(8)
        self.version_layout.setObjectName(u"version_layout")
        self.version_layout.setContentsMargins(0, 0, 0, 0)
        self.version_label = QLabel(PhrasesScreen)
        self.version_label.setObjectName(u"version_label")

        self.version_layout.addWidget(self.version_label)

        self.version_box = QComboBox(PhrasesScreen)
        self.version_box.setObjectName(u"version_box")
        self.version_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.version_box.setMinimumContentsLength(14)

        self.version_layout.addWidget(self.version_box)

        self.again_button = QPushButton(PhrasesScreen)
        self.again_button.setObjectName(u"again_button")

        self.version_layout.addWidget(self.again_button)

        self.version_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.version_layout)

        self.save_layout = QHBoxLayout()
        self.save_layout.setSpacing(8)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.check_icon = QLabel(PhrasesScreen)
        self.check_icon.setObjectName(u"check_icon")

        self.save_layout.addWidget(self.check_icon)

        self.check_label = QLabel(PhrasesScreen)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setWordWrap(True)

        self.save_layout.addWidget(self.check_label)

        self.give_up_button = QPushButton(PhrasesScreen)
        self.give_up_button.setObjectName(u"give_up_button")

        self.save_layout.addWidget(self.give_up_button)

        self.save_button = QPushButton(PhrasesScreen)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.save_layout.addWidget(self.save_button)

        self.save_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.save_layout)

        self.screen_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.search_label.setBuddy(self.search_edit)
        self.note_label.setBuddy(self.note_edit)
        self.version_label.setBuddy(self.version_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.own_box)
        QWidget.setTabOrder(self.own_box, self.phrases_table)
        QWidget.setTabOrder(self.phrases_table, self.phrase_edit)
        QWidget.setTabOrder(self.phrase_edit, self.lines_edit)
        QWidget.setTabOrder(self.lines_edit, self.pages_button)
        QWidget.setTabOrder(self.pages_button, self.supplied_button)
        QWidget.setTabOrder(self.supplied_button, self.plain_words_button)
        QWidget.setTabOrder(self.plain_words_button, self.advice_scroll)
        QWidget.setTabOrder(self.advice_scroll, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.version_box)
        QWidget.setTabOrder(self.version_box, self.again_button)
        QWidget.setTabOrder(self.again_button, self.give_up_button)
        QWidget.setTabOrder(self.give_up_button, self.save_button)

        self.retranslateUi(PhrasesScreen)
    # setupUi

    def retranslateUi(self, PhrasesScreen):
        PhrasesScreen.setWindowTitle(QCoreApplication.translate("PhrasesScreen", u"Phrases", None))
        self.back_button.setText("")
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("PhrasesScreen", u"Back to the list of letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PhrasesScreen", u"Back to the list of letters (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText(QCoreApplication.translate("PhrasesScreen", u"Phrases that letters share", None))
        self.state_label.setText("")
        self.draft_label.setText("")
        self.search_label.setText(QCoreApplication.translate("PhrasesScreen", u"Fi&nd", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("PhrasesScreen", u"A word of the phrase", None))
        self.own_box.setText(QCoreApplication.translate("PhrasesScreen", u"Only what &differs", None))
#if QT_CONFIG(accessibility)
        self.phrases_table.setAccessibleName(QCoreApplication.translate("PhrasesScreen", u"Phrases", None))
#endif // QT_CONFIG(accessibility)
        self.phrase_label.setText("")
        self.fields_label.setText("")
#if QT_CONFIG(accessibility)
        self.phrase_edit.setAccessibleName(QCoreApplication.translate("PhrasesScreen", u"Words of the phrase", None))
#endif // QT_CONFIG(accessibility)
        self.pages_button.setText(QCoreApplication.translate("PhrasesScreen", u"See it on the &page\u2026", None))
        self.supplied_button.setText(QCoreApplication.translate("PhrasesScreen", u"Use &the supplied words", None))
        self.sample_label.setText("")
        self.advice_note_label.setText("")
        self.plain_words_button.setText(QCoreApplication.translate("PhrasesScreen", u"Edit the list\u2026", None))
#if QT_CONFIG(accessibility)
        self.plain_words_button.setAccessibleName(QCoreApplication.translate("PhrasesScreen", u"Edit the list of plain words\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.advice_list.setAccessibleName(QCoreApplication.translate("PhrasesScreen", u"Advice on the wording", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("PhrasesScreen", u"N&ote", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("PhrasesScreen", u"What you changed, and why: it is kept with the version", None))
        self.version_label.setText(QCoreApplication.translate("PhrasesScreen", u"&Earlier versions", None))
        self.again_button.setText(QCoreApplication.translate("PhrasesScreen", u"Use it &again", None))
        self.check_icon.setText("")
        self.check_label.setText("")
        self.give_up_button.setText(QCoreApplication.translate("PhrasesScreen", u"&Give up the changes", None))
        self.save_button.setText(QCoreApplication.translate("PhrasesScreen", u"&Save", None))
    # retranslateUi

