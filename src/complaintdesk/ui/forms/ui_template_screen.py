# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QTextEdit, QToolButton, QTreeView, QVBoxLayout, QWidget)

from complaintdesk.ui.screens.letter.advice_list import AdviceList
from complaintdesk.ui.screens.template.editor import TemplateEdit
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.page_view import PageView

class Ui_TemplateScreen(object):
    def setupUi(self, TemplateScreen):
        if not TemplateScreen.objectName():
            TemplateScreen.setObjectName(u"TemplateScreen")
        self.screen_layout = QVBoxLayout(TemplateScreen)
        self.screen_layout.setSpacing(10)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.head_names_layout = QHBoxLayout()
        self.head_names_layout.setSpacing(12)
        self.head_names_layout.setObjectName(u"head_names_layout")
        self.head_names_layout.setContentsMargins(0, 0, 0, 0)
        self.back_button = QToolButton(TemplateScreen)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setProperty(u"role", u"quiet")

        self.head_names_layout.addWidget(self.back_button)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(TemplateScreen)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)
        self.title_label.setProperty(u"role", u"title")

        self.names_layout.addWidget(self.title_label)

        self.state_label = QLabel(TemplateScreen)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setWordWrap(True)
        self.state_label.setProperty(u"role", u"muted")

        self.names_layout.addWidget(self.state_label)


        self.head_names_layout.addLayout(self.names_layout)

        self.head_names_layout.setStretch(1, 1)

        self.head_layout.addLayout(self.head_names_layout)

        self.head_choice_layout = QHBoxLayout()
        self.head_choice_layout.setSpacing(8)
        self.head_choice_layout.setObjectName(u"head_choice_layout")
        self.head_choice_layout.setContentsMargins(0, 0, 0, 0)
        self.panes_button = QPushButton(TemplateScreen)
        self.panes_button.setObjectName(u"panes_button")

        self.head_choice_layout.addWidget(self.panes_button)

        self.undo_button = QToolButton(TemplateScreen)
        self.undo_button.setObjectName(u"undo_button")
        self.undo_button.setProperty(u"role", u"quiet")

        self.head_choice_layout.addWidget(self.undo_button)

        self.redo_button = QToolButton(TemplateScreen)
        self.redo_button.setObjectName(u"redo_button")
        self.redo_button.setProperty(u"role", u"quiet")

        self.head_choice_layout.addWidget(self.redo_button)

        self.kind_label = QLabel(TemplateScreen)
        self.kind_label.setObjectName(u"kind_label")

        self.head_choice_layout.addWidget(self.kind_label)

        self.kind_box = QComboBox(TemplateScreen)
        self.kind_box.setObjectName(u"kind_box")
        self.kind_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_box.setMinimumContentsLength(10)

        self.head_choice_layout.addWidget(self.kind_box)

        self.head_choice_layout.setStretch(4, 1)

        self.head_layout.addLayout(self.head_choice_layout)

        self.head_layout.setStretch(0, 1)

        self.screen_layout.addLayout(self.head_layout)

        self.draft_label = QLabel(TemplateScreen)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)
        self.draft_label.setProperty(u"role", u"warning")

        self.screen_layout.addWidget(self.draft_label)

        self.body_stack = QStackedWidget(TemplateScreen)
        self.body_stack.setObjectName(u"body_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body_stack.sizePolicy().hasHeightForWidth())
        self.body_stack.setSizePolicy(sizePolicy)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"role", u"page")
        self.body_stack.addWidget(self.empty_page)
        self.words_page = QWidget()
        self.words_page.setObjectName(u"words_page")
        self.words_page.setProperty(u"role", u"page")
        self.words_layout = QVBoxLayout(self.words_page)
        self.words_layout.setSpacing(8)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_splitter = QSplitter(self.words_page)
        self.words_splitter.setObjectName(u"words_splitter")
        self.words_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.words_splitter.setChildrenCollapsible(False)
        self.words_splitter.setHandleWidth(20)
        self.editor_panel = QWidget(self.words_splitter)
        self.editor_panel.setObjectName(u"editor_panel")
        self.editor_layout = QVBoxLayout(self.editor_panel)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(0, 0, 0, 0)
        self.template_edit = TemplateEdit(self.editor_panel)
        self.template_edit.setObjectName(u"template_edit")

        self.editor_layout.addWidget(self.template_edit)

        self.check_layout = QHBoxLayout()
        self.check_layout.setSpacing(8)
        self.check_layout.setObjectName(u"check_layout")
        self.check_layout.setContentsMargins(0, 0, 0, 0)
        self.check_icon = QLabel(self.editor_panel)
        self.check_icon.setObjectName(u"check_icon")

        self.check_layout.addWidget(self.check_icon)

        self.check_label = QLabel(self.editor_panel)
        self.check_label.setObjectName(u"check_label")
        self.check_label.setWordWrap(True)
        self.check_label.setProperty(u"role", u"strong")

        self.check_layout.addWidget(self.check_label)

        self.check_layout.setStretch(1, 1)

        self.editor_layout.addLayout(self.check_layout)

        self.faults_list = QListWidget(self.editor_panel)
        self.faults_list.setObjectName(u"faults_list")
        self.faults_list.setWordWrap(True)
        self.faults_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.faults_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.faults_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.editor_layout.addWidget(self.faults_list)

        self.note_layout = QHBoxLayout()
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.editor_panel)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(self.editor_panel)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(300)

        self.note_layout.addWidget(self.note_edit)

        self.note_layout.setStretch(1, 1)

        self.editor_layout.addLayout(self.note_layout)

        self.note_problem = ProblemLabel(self.editor_panel)
        self.note_problem.setObjectName(u"note_problem")

        self.editor_layout.addWidget(self.note_problem)

        self.save_layout = QHBoxLayout()
        self.save_layout.setSpacing(8)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.kept_label = QLabel(self.editor_panel)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)
        self.kept_label.setProperty(u"role", u"muted")

        self.save_layout.addWidget(self.kept_label)

        self.give_up_button = QPushButton(self.editor_panel)
        self.give_up_button.setObjectName(u"give_up_button")

        self.save_layout.addWidget(self.give_up_button)

        self.save_button = QPushButton(self.editor_panel)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.save_layout.addWidget(self.save_button)

        self.save_layout.setStretch(0, 1)

        self.editor_layout.addLayout(self.save_layout)

        self.editor_layout.setStretch(0, 1)
        self.words_splitter.addWidget(self.editor_panel)
        self.side_tabs = QTabWidget(self.words_splitter)
        self.side_tabs.setObjectName(u"side_tabs")
        self.pages_tab = QWidget()
        self.pages_tab.setObjectName(u"pages_tab")
        self.pages_tab.setProperty(u"role", u"page")
        self.pages_layout = QVBoxLayout(self.pages_tab)
        self.pages_layout.setSpacing(8)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 10, 0, 0)
        self.case_layout = QHBoxLayout()
        self.case_layout.setSpacing(8)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.case_label = QLabel(self.pages_tab)
        self.case_label.setObjectName(u"case_label")

        self.case_layout.addWidget(self.case_label)

        self.case_box = QComboBox(self.pages_tab)
        self.case_box.setObjectName(u"case_box")
        self.case_box.setEditable(True)
        self.case_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.case_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case_box.setMinimumContentsLength(16)

        self.case_layout.addWidget(self.case_box)

        self.case_layout.setStretch(1, 1)

        self.pages_layout.addLayout(self.case_layout)

        self.pages_problem = QLabel(self.pages_tab)
        self.pages_problem.setObjectName(u"pages_problem")
        self.pages_problem.setWordWrap(True)
        self.pages_problem.setProperty(u"role", u"problem")

        self.pages_layout.addWidget(self.pages_problem)

        self.page_view = PageView(self.pages_tab)
        self.page_view.setObjectName(u"page_view")

        self.pages_layout.addWidget(self.page_view)

        self.zoom_layout = QHBoxLayout()
        self.zoom_layout.setSpacing(4)
        self.zoom_layout.setObjectName(u"zoom_layout")
        self.zoom_layout.setContentsMargins(0, 0, 0, 0)
        self.page_label = QLabel(self.pages_tab)
        self.page_label.setObjectName(u"page_label")

        self.zoom_layout.addWidget(self.page_label)

        self.zoom_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.zoom_layout.addItem(self.zoom_spacer)

        self.zoom_out_button = QToolButton(self.pages_tab)
        self.zoom_out_button.setObjectName(u"zoom_out_button")
        self.zoom_out_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(self.pages_tab)
        self.zoom_label.setObjectName(u"zoom_label")

        self.zoom_layout.addWidget(self.zoom_label)

        self.zoom_in_button = QToolButton(self.pages_tab)
        self.zoom_in_button.setObjectName(u"zoom_in_button")
        self.zoom_in_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.zoom_in_button)

        self.fit_button = QPushButton(self.pages_tab)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setProperty(u"role", u"quiet")

        self.zoom_layout.addWidget(self.fit_button)


        self.pages_layout.addLayout(self.zoom_layout)

        self.pages_layout.setStretch(2, 1)
        self.side_tabs.addTab(self.pages_tab, "")
        self.fields_tab = QWidget()
        self.fields_tab.setObjectName(u"fields_tab")
        self.fields_tab.setProperty(u"role", u"page")
        self.fields_layout = QVBoxLayout(self.fields_tab)
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 10, 0, 0)
        self.search_layout = QHBoxLayout()
        self.search_layout.setSpacing(8)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(self.fields_tab)
        self.search_label.setObjectName(u"search_label")

        self.search_layout.addWidget(self.search_label)

        self.search_edit = QLineEdit(self.fields_tab)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setClearButtonEnabled(True)

        self.search_layout.addWidget(self.search_edit)

        self.search_layout.setStretch(1, 1)

        self.fields_layout.addLayout(self.search_layout)

        self.fields_view = QTreeView(self.fields_tab)
        self.fields_view.setObjectName(u"fields_view")

        self.fields_layout.addWidget(self.fields_view)

        self.says_label = QLabel(self.fields_tab)
        self.says_label.setObjectName(u"says_label")
        self.says_label.setWordWrap(True)

        self.fields_layout.addWidget(self.says_label)

        self.put_layout = QHBoxLayout()
        self.put_layout.setSpacing(8)
        self.put_layout.setObjectName(u"put_layout")
        self.put_layout.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.fields_tab)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setWordWrap(True)
        self.place_label.setProperty(u"role", u"muted")

        self.put_layout.addWidget(self.place_label)

        self.put_button = QPushButton(self.fields_tab)
        self.put_button.setObjectName(u"put_button")

        self.put_layout.addWidget(self.put_button)

        self.put_layout.setStretch(0, 1)

        self.fields_layout.addLayout(self.put_layout)

        self.phrases_button = QPushButton(self.fields_tab)
        self.phrases_button.setObjectName(u"phrases_button")
        self.phrases_button.setProperty(u"role", u"link")

        self.fields_layout.addWidget(self.phrases_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.fields_layout.setStretch(1, 1)
        self.side_tabs.addTab(self.fields_tab, "")
        self.advice_tab = QWidget()
        self.advice_tab.setObjectName(u"advice_tab")
        self.advice_tab.setProperty(u"role", u"page")
        self.advice_layout = QVBoxLayout(self.advice_tab)
        self.advice_layout.setSpacing(8)
        self.advice_layout.setObjectName(u"advice_layout")
        self.advice_layout.setContentsMargins(0, 10, 0, 0)
        self.advice_note_layout = QHBoxLayout()
        self.advice_note_layout.setSpacing(12)
        self.advice_note_layout.setObjectName(u"advice_note_layout")
        self.advice_note_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_note_label = QLabel(self.advice_tab)
        self.advice_note_label.setObjectName(u"advice_note_label")
        self.advice_note_label.setWordWrap(True)
        self.advice_note_label.setProperty(u"role", u"muted")

        self.advice_note_layout.addWidget(self.advice_note_label)

        self.plain_words_button = QPushButton(self.advice_tab)
        self.plain_words_button.setObjectName(u"plain_words_button")
        self.plain_words_button.setProperty(u"role", u"link")

        self.advice_note_layout.addWidget(self.plain_words_button, 0, Qt.AlignmentFlag.AlignTop)

        self.advice_note_layout.setStretch(0, 1)

        self.advice_layout.addLayout(self.advice_note_layout)

        self.advice_scroll = QScrollArea(self.advice_tab)
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

        self.advice_layout.addWidget(self.advice_scroll)

        self.advice_layout.setStretch(1, 1)
        self.side_tabs.addTab(self.advice_tab, "")
        self.versions_tab = QWidget()
        self.versions_tab.setObjectName(u"versions_tab")
        self.versions_tab.setProperty(u"role", u"page")
        self.versions_layout = QVBoxLayout(self.versions_tab)
        self.versions_layout.setSpacing(8)
        self.versions_layout.setObjectName(u"versions_layout")
        self.versions_layout.setContentsMargins(0, 10, 0, 0)
        self.versions_list = QListWidget(self.versions_tab)
        self.versions_list.setObjectName(u"versions_list")
        self.versions_list.setWordWrap(True)
        self.versions_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.versions_list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.versions_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.versions_layout.addWidget(self.versions_list)

        self.differs_label = QLabel(self.versions_tab)
        self.differs_label.setObjectName(u"differs_label")
        self.differs_label.setWordWrap(True)
        self.differs_label.setProperty(u"role", u"strong")

        self.versions_layout.addWidget(self.differs_label)

        self.differences_edit = QTextEdit(self.versions_tab)
        self.differences_edit.setObjectName(u"differences_edit")
        self.differences_edit.setTabChangesFocus(True)
        self.differences_edit.setReadOnly(True)

        self.versions_layout.addWidget(self.differences_edit)

        self.versions_buttons_layout = QHBoxLayout()
        self.versions_buttons_layout.setSpacing(8)
        self.versions_buttons_layout.setObjectName(u"versions_buttons_layout")
        self.versions_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.take_words_button = QPushButton(self.versions_tab)
        self.take_words_button.setObjectName(u"take_words_button")

        self.versions_buttons_layout.addWidget(self.take_words_button)

        self.use_again_button = QPushButton(self.versions_tab)
        self.use_again_button.setObjectName(u"use_again_button")

        self.versions_buttons_layout.addWidget(self.use_again_button)

        self.versions_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.versions_buttons_layout.addItem(self.versions_spacer)

        self.versions_buttons_layout.setStretch(2, 1)

        self.versions_layout.addLayout(self.versions_buttons_layout)

        self.versions_layout.setStretch(0, 1)
        self.versions_layout.setStretch(2, 3)
        self.side_tabs.addTab(self.versions_tab, "")
        self.words_splitter.addWidget(self.side_tabs)

        self.words_layout.addWidget(self.words_splitter)

        self.body_stack.addWidget(self.words_page)

        self.screen_layout.addWidget(self.body_stack)

        self.screen_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_box)
        self.note_label.setBuddy(self.note_edit)
        self.case_label.setBuddy(self.case_box)
        self.search_label.setBuddy(self.search_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.back_button, self.panes_button)
        QWidget.setTabOrder(self.panes_button, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.redo_button)
        QWidget.setTabOrder(self.redo_button, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.template_edit)
        QWidget.setTabOrder(self.template_edit, self.faults_list)
        QWidget.setTabOrder(self.faults_list, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.give_up_button)
        QWidget.setTabOrder(self.give_up_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.side_tabs)
        QWidget.setTabOrder(self.side_tabs, self.case_box)
        QWidget.setTabOrder(self.case_box, self.page_view)
        QWidget.setTabOrder(self.page_view, self.zoom_out_button)
        QWidget.setTabOrder(self.zoom_out_button, self.zoom_in_button)
        QWidget.setTabOrder(self.zoom_in_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.search_edit)
        QWidget.setTabOrder(self.search_edit, self.fields_view)
        QWidget.setTabOrder(self.fields_view, self.put_button)
        QWidget.setTabOrder(self.put_button, self.phrases_button)
        QWidget.setTabOrder(self.phrases_button, self.plain_words_button)
        QWidget.setTabOrder(self.plain_words_button, self.advice_scroll)
        QWidget.setTabOrder(self.advice_scroll, self.versions_list)
        QWidget.setTabOrder(self.versions_list, self.differences_edit)
        QWidget.setTabOrder(self.differences_edit, self.take_words_button)
        QWidget.setTabOrder(self.take_words_button, self.use_again_button)

        self.retranslateUi(TemplateScreen)

        self.side_tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, TemplateScreen):
        TemplateScreen.setWindowTitle(QCoreApplication.translate("TemplateScreen", u"Words of a letter", None))
        self.back_button.setText("")
#if QT_CONFIG(accessibility)
        self.back_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Back to the list of letters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"Back to the list of letters (Alt+Left)", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText("")
        self.state_label.setText("")
        self.panes_button.setText(QCoreApplication.translate("TemplateScreen", u"P&age and fields", None))
        self.undo_button.setText("")
#if QT_CONFIG(accessibility)
        self.undo_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"Undo (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
        self.redo_button.setText("")
#if QT_CONFIG(accessibility)
        self.redo_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Redo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.redo_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"Redo (Ctrl+Y)", None))
#endif // QT_CONFIG(tooltip)
        self.kind_label.setText(QCoreApplication.translate("TemplateScreen", u"&Letter", None))
        self.draft_label.setText("")
#if QT_CONFIG(accessibility)
        self.template_edit.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Words of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.check_icon.setText("")
        self.check_label.setText("")
#if QT_CONFIG(accessibility)
        self.faults_list.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"What is to be mended", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("TemplateScreen", u"N&ote", None))
        self.note_edit.setPlaceholderText(QCoreApplication.translate("TemplateScreen", u"What you changed, and why: it is kept with the version", None))
        self.kept_label.setText("")
        self.give_up_button.setText(QCoreApplication.translate("TemplateScreen", u"&Give up the changes", None))
        self.save_button.setText(QCoreApplication.translate("TemplateScreen", u"&Save", None))
        self.case_label.setText(QCoreApplication.translate("TemplateScreen", u"Show&n for", None))
#if QT_CONFIG(tooltip)
        self.case_box.setToolTip(QCoreApplication.translate("TemplateScreen", u"Choose a case, or type the reference of any case", None))
#endif // QT_CONFIG(tooltip)
        self.pages_problem.setText("")
#if QT_CONFIG(accessibility)
        self.page_view.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Pages of the letter", None))
#endif // QT_CONFIG(accessibility)
        self.page_label.setText("")
        self.zoom_out_button.setText(QCoreApplication.translate("TemplateScreen", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoom_out_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Smaller pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"Smaller (\u2212 while the pages have the focus, or Ctrl with the wheel)", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_label.setText("")
        self.zoom_in_button.setText(QCoreApplication.translate("TemplateScreen", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoom_in_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Larger pages", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"Larger (+ while the pages have the focus, or Ctrl with the wheel)", None))
#endif // QT_CONFIG(tooltip)
        self.fit_button.setText(QCoreApplication.translate("TemplateScreen", u"Whole width", None))
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.pages_tab), QCoreApplication.translate("TemplateScreen", u"&Pages", None))
        self.search_label.setText(QCoreApplication.translate("TemplateScreen", u"Fi&nd", None))
        self.search_edit.setPlaceholderText(QCoreApplication.translate("TemplateScreen", u"What should stand there?", None))
#if QT_CONFIG(accessibility)
        self.fields_view.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Fields and conditions", None))
#endif // QT_CONFIG(accessibility)
        self.says_label.setText("")
        self.place_label.setText("")
        self.put_button.setText(QCoreApplication.translate("TemplateScreen", u"Pu&t it in", None))
        self.phrases_button.setText(QCoreApplication.translate("TemplateScreen", u"Change sentences and forms that fields bring", None))
#if QT_CONFIG(tooltip)
        self.phrases_button.setToolTip(QCoreApplication.translate("TemplateScreen", u"The survey\u2019s questions, the lines of a form and the sentences that letters share are among the phrases", None))
#endif // QT_CONFIG(tooltip)
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.fields_tab), QCoreApplication.translate("TemplateScreen", u"F&ields", None))
        self.advice_note_label.setText("")
        self.plain_words_button.setText(QCoreApplication.translate("TemplateScreen", u"Edit the list\u2026", None))
#if QT_CONFIG(accessibility)
        self.plain_words_button.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Edit the list of plain words\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.advice_list.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Advice on the wording", None))
#endif // QT_CONFIG(accessibility)
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.advice_tab), QCoreApplication.translate("TemplateScreen", u"A&dvice", None))
#if QT_CONFIG(accessibility)
        self.versions_list.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"Versions", None))
#endif // QT_CONFIG(accessibility)
        self.differs_label.setText("")
#if QT_CONFIG(accessibility)
        self.differences_edit.setAccessibleName(QCoreApplication.translate("TemplateScreen", u"What differs", None))
#endif // QT_CONFIG(accessibility)
        self.take_words_button.setText(QCoreApplication.translate("TemplateScreen", u"P&ut these words in the editor", None))
        self.use_again_button.setText(QCoreApplication.translate("TemplateScreen", u"Us&e them again", None))
        self.side_tabs.setTabText(self.side_tabs.indexOf(self.versions_tab), QCoreApplication.translate("TemplateScreen", u"Ve&rsions", None))
    # retranslateUi

