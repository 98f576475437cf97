int wb_placeholder(void);
